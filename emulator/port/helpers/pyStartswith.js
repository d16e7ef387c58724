// x.startswith(prefix, start, stop).
function pyStartswith(x, prefix, start = null, stop = null) {
  if (typeof x === "string" && typeof prefix === "string" && (start ?? stop) === null) return x.startsWith(prefix);
  if (typeof x === "string" || Buffer.isBuffer(x)) return pyAffixed(x, prefix, start, stop, "startswith");
  return pyCallMethod(x, "startswith", prefix, start, stop);
}
