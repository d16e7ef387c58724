// zlib.decompress(data), of the usual window.
function pyZlibDecompress(data, bits = 15) {
  if (![15, 31, 47].includes(bits)) throw pyError("ValueError", "zlib has a wbits of 15 at Segment; leave it out");
  return pyInflate({ 15: "inflateSync", 31: "gunzipSync", 47: "unzipSync" }[bits], pyBytesLike(data));
}
