// x.endswith(suffix, start, stop).
function pyEndswith(x, suffix, start = null, stop = null) {
  if (typeof x === "string" && typeof suffix === "string" && (start ?? stop) === null) return x.endsWith(suffix);
  if (typeof x === "string" || Buffer.isBuffer(x)) return pyAffixed(x, suffix, start, stop, "endswith");
  return pyCallMethod(x, "endswith", suffix, start, stop);
}
