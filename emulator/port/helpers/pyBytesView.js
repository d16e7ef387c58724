// The bytes that a value of a type such as bytes has; undefined for any other.
function pyBytesView(x) {
  return Buffer.isBuffer(x) ? x : x?.pyAsBytes;
}
