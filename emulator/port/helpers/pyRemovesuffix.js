// x.removesuffix(suffix).
function pyRemovesuffix(x, suffix) {
  if (Buffer.isBuffer(x)) return pyOnBytes(pyRemovesuffix, x, suffix);
  if (typeof x !== "string") return pyCallMethod(x, "removesuffix", suffix);
  pyNeedText(suffix, "removesuffix() argument must be str");
  return x.endsWith(suffix) ? x.slice(0, x.length - suffix.length) : x;
}
