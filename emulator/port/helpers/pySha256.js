// hashlib.sha256(data).
function pySha256(data = undefined) {
  return pyHashNew("sha256", data);
}
