// x in bytes: a byte, or some of them in a row.
function pyBytesIn(x, bytes) {
  if (pyTypeName(x) === "bytes") return bytes.includes(x);
  if (!pyIsInt(x)) throw pyError("TypeError", `a bytes-like object is required, not '${pyTypeName(x)}'`);
  if (x < 0 || x > 255) throw pyError("ValueError", "byte must be in range(0, 256)");
  return bytes.includes(Number(x));
}
