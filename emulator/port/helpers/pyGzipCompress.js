// gzip.compress(data, compresslevel=9, mtime=None).
function pyGzipCompress(data, level = 9, seconds = null) {
  const bytes = pyBytesLike(data);
  const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, { 9: 2, 1: 4 }[level] ?? 0, 255]);
  head.writeUInt32LE(seconds === null ? Math.floor(Date.now() / 1000) : Number(seconds), 4);
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(pyCrc32(bytes));
  tail.writeUInt32LE(bytes.length % 2 ** 32, 4);
  return Buffer.concat([head, pyDeflate(bytes, Number(level)), tail]);
}
