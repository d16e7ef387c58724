// x.split(separator, most): without a separator at runs of white space.
function pySplit(x, separator = null, most = -1) {
  if (typeof x !== "string" && !Buffer.isBuffer(x)) return pyCallMethod(x, "split", separator, most);
  const limit = pyMost(most);
  if (separator === null) return pyWords(x, limit);
  if (Buffer.isBuffer(x)) return pyOnBytes(pySplit, x, separator, most);
  if (pyNeedText(separator, "must be str or None") === "") throw pyError("ValueError", "empty separator");
  const parts = x.split(separator);
  return parts.length <= limit + 1 ? parts : [...parts.slice(0, limit), parts.slice(limit).join(separator)];
}
