// hashlib.sha3_384(data).
function pySha3_384(data) {
  return pyHashNew("sha3_384", data);
}
