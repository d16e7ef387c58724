// hashlib.sha224(data).
function pySha224(data = undefined) {
  return pyHashNew("sha224", data);
}
