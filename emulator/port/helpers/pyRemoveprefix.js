// x.removeprefix(prefix).
function pyRemoveprefix(x, prefix) {
  if (Buffer.isBuffer(x)) return pyOnBytes(pyRemoveprefix, x, prefix);
  if (typeof x !== "string") return pyCallMethod(x, "removeprefix", prefix);
  pyNeedText(prefix, "removeprefix() argument must be str");
  return x.startsWith(prefix) ? x.slice(prefix.length) : x;
}
