// x.ljust(width, fill).
function pyLjust(x, width, fill = " ") {
  if (Buffer.isBuffer(x)) return pyPadBytes(pyLjust, x, width, fill, "ljust");
  return typeof x === "string" ? pyPadded(x, width, fill, () => 0) : pyCallMethod(x, "ljust", width, fill);
}
