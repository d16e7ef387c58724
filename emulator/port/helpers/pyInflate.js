// What Node's zlib unpacks with a function of this name, with Python's errors.
function pyInflate(name, data) {
  try {
    return zlib.zlib[name](data);
  } catch (error) {
    if (error.errno === undefined) throw error;
    const isShort = error.code === "Z_BUF_ERROR";
    if (isShort && name === "gunzipSync") {
      throw pyError("EOFError", "Compressed file ended before the end-of-stream marker was reached");
    }
    const message = isShort ? "incomplete or truncated stream" : error.message;
    throw pyError("zlib.error", `Error ${error.errno} while decompressing data: ${message}`);
  }
}
