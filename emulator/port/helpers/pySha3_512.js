// hashlib.sha3_512(data).
function pySha3_512(data = undefined) {
  return pyHashNew("sha3_512", data);
}
