// hashlib.sha1(data).
function pySha1(data) {
  return pyHashNew("sha1", data);
}
