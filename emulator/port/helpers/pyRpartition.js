// x.rpartition(separator).
function pyRpartition(x, separator) {
  if (Buffer.isBuffer(x)) return pyOnBytes(pyRpartition, x, separator);
  if (typeof x !== "string") return pyCallMethod(x, "rpartition", separator);
  if (pyNeedText(separator) === "") throw pyError("ValueError", "empty separator");
  const at = x.lastIndexOf(separator);
  return at === -1 ? pyTuple("", "", x) : pyTuple(x.slice(0, at), separator, x.slice(at + separator.length));
}
