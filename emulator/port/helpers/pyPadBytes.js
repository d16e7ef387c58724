// What a method makes of bytes and the byte to fill them up with.
function pyPadBytes(operation, x, width, fill, name) {
  if (fill === " ") return pyOnBytes(operation, x, width);
  if (Buffer.isBuffer(fill) && fill.length === 1) return pyOnBytes(operation, x, width, fill);
  pyIndexOf(width);
  const what = `${name}() argument 2 must be a byte string of length 1`;
  throw pyError("TypeError", `${what}, not ${pyTypeName(fill)}`);
}
