// hashlib.sha256(data).
function pySha256(data) {
  return pyHashNew("sha256", data);
}
