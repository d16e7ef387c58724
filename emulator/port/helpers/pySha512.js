// hashlib.sha512(data).
function pySha512(data = undefined) {
  return pyHashNew("sha512", data);
}
