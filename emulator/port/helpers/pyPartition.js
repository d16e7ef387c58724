// x.partition(separator).
function pyPartition(x, separator) {
  if (Buffer.isBuffer(x)) return pyOnBytes(pyPartition, x, separator);
  if (typeof x !== "string") return pyCallMethod(x, "partition", separator);
  if (pyNeedText(separator) === "") throw pyError("ValueError", "empty separator");
  const at = x.indexOf(separator);
  return at === -1 ? pyTuple(x, "", "") : pyTuple(x.slice(0, at), separator, x.slice(at + separator.length));
}
