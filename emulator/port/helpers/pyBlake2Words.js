// Bytes as the words of 4 or 8 bytes that BLAKE2 calculates with.
function pyBlake2Words(bytes, size) {
  return Array.from({ length: bytes.length / size }, (_, index) =>
    size === 8 ? bytes.readBigUInt64LE(8 * index) : BigInt(bytes.readUInt32LE(4 * index)),
  );
}
