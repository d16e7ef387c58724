// The number of a UUID of 16 bytes, as a BigInt.
function pyUuidBytes(bytes) {
  if (pyLen(bytes) !== 16) throw pyError("ValueError", "bytes is not a 16-char string");
  return BigInt("0x" + bytes.toString("hex"));
}
