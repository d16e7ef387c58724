// zlib.adler32(data, value=1).
function pyAdler32(data, value = 1) {
  const begun = Number(BigInt.asUintN(32, BigInt(pyIndexOf(value))));
  let [low, high] = [begun & 0xffff, begun >>> 16];
  for (const byte of pyBytesLike(data)) {
    low = (low + byte) % 65521;
    high = (high + low) % 65521;
  }
  return high * 65536 + low;
}
