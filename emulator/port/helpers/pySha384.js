// hashlib.sha384(data).
function pySha384(data = undefined) {
  return pyHashNew("sha384", data);
}
