// hashlib.sha224(data).
function pySha224(data) {
  return pyHashNew("sha224", data);
}
