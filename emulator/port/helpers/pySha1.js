// hashlib.sha1(data).
function pySha1(data = undefined) {
  return pyHashNew("sha1", data);
}
