// zlib.compress(data, level=-1), with the window of 15 bits that is usual.
function pyZlibCompress(data, level = -1, bits = 15) {
  const bytes = pyBytesLike(data);
  const given = pyIndexOf(level);
  if (given < -1 || given > 9) throw pyError("zlib.error", "Bad compression level");
  if (bits !== 15) throw pyError("ValueError", "zlib has a wbits of 15 at Segment; leave it out, or use gzip");
  const second = given > 6 ? 0xda : given === 6 || given === -1 ? 0x9c : given > 1 ? 0x5e : 0x01;
  const tail = Buffer.alloc(4);
  tail.writeUInt32BE(pyAdler32(bytes));
  return Buffer.concat([Buffer.from([0x78, second]), pyDeflate(bytes, given), tail]);
}
