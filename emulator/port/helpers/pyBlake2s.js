// hashlib.blake2s(data), of the 32 bytes that Node's has.
function pyBlake2s(data = undefined, size = 32) {
  if (size === 32) return pyHashNew("blake2s", data);
  throw pyError("ValueError", "blake2s has a digest of 32 bytes at Segment; take its first bytes, or sha256");
}
