// hashlib.sha384(data).
function pySha384(data) {
  return pyHashNew("sha384", data);
}
