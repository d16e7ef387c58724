// zlib.crc32(data, value=0).
function pyCrc32(data, value = 0) {
  let crc = ~Number(BigInt.asIntN(32, BigInt(pyIndexOf(value))));
  for (const byte of pyBytesLike(data)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}
