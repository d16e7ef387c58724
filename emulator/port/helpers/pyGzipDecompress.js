// gzip.decompress(data).
function pyGzipDecompress(data) {
  const bytes = pyBytesLike(data);
  if (bytes.length === 0) return Buffer.alloc(0);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isGzip) throw pyError("gzip.BadGzipFile", `Not a gzipped file (${pyRepr(bytes.subarray(0, 2))})`);
  return pyInflate("gunzipSync", bytes);
}
