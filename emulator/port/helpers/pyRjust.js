// x.rjust(width, fill).
function pyRjust(x, width, fill = " ") {
  if (Buffer.isBuffer(x)) return pyPadBytes(pyRjust, x, width, fill, "rjust");
  return typeof x === "string" ? pyPadded(x, width, fill, (missing) => missing) : pyCallMethod(x, "rjust", width, fill);
}
