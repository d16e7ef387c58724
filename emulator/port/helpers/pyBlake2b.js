// hashlib.blake2b(data), of the 64 bytes that Node's has.
function pyBlake2b(data = undefined, size = 64) {
  if (size === 64) return pyHashNew("blake2b", data);
  throw pyError("ValueError", "blake2b has a digest of 64 bytes at Segment; take its first bytes, or sha256");
}
