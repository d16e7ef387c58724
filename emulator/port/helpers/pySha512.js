// hashlib.sha512(data).
function pySha512(data) {
  return pyHashNew("sha512", data);
}
