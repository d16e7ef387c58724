// x.center(width, fill).
function pyCenter(x, width, fill = " ") {
  if (Buffer.isBuffer(x)) return pyPadBytes(pyCenter, x, width, fill, "center");
  if (typeof x !== "string") return pyCallMethod(x, "center", width, fill);
  return pyPadded(x, width, fill, (missing, full) => Math.floor(missing / 2) + (missing & full & 1));
}
