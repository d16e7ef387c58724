// hashlib.sha3_256(data).
function pySha3_256(data = undefined) {
  return pyHashNew("sha3_256", data);
}
