// hashlib.sha3_224(data).
function pySha3_224(data = undefined) {
  return pyHashNew("sha3_224", data);
}
