// A value for a % template of bytes, as the template of characters that stands for it takes it.
function pyPercentBytes(type, x) {
  const isBytes = Buffer.isBuffer(x);
  if (type === "s" || type === "b") {
    if (isBytes) return x.toString("latin1");
    const wanted = "a bytes-like object, or an object that implements __bytes__";
    throw pyError("TypeError", `%b requires ${wanted}, not '${pyTypeName(x)}'`);
  }
  if (type !== "c") return x;
  if (isBytes && x.length === 1) return x.toString("latin1");
  if (!pyIsInt(x)) throw pyError("TypeError", "%c requires an integer in range(256) or a single byte");
  if (x < 0 || x > 255) throw pyError("OverflowError", "%c arg not in range(256)");
  return x;
}
