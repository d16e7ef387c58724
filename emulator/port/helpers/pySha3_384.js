// hashlib.sha3_384(data).
function pySha3_384(data = undefined) {
  return pyHashNew("sha3_384", data);
}
