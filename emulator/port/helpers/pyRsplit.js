// x.rsplit(separator, most): as split, counted from the end.
function pyRsplit(x, separator = null, most = -1) {
  if (typeof x !== "string" && !Buffer.isBuffer(x)) return pyCallMethod(x, "rsplit", separator, most);
  const limit = pyMost(most);
  if (separator === null) return pyWords(x, limit, true);
  if (Buffer.isBuffer(x)) return pyOnBytes(pyRsplit, x, separator, most);
  if (pyNeedText(separator, "must be str or None") === "") throw pyError("ValueError", "empty separator");
  const parts = [];
  let rest = x;
  // Of separators that overlap, the last ones count.
  while (parts.length < limit && rest.includes(separator)) {
    const at = rest.lastIndexOf(separator);
    parts.push(rest.slice(at + separator.length));
    rest = rest.slice(0, at);
  }
  return [...parts, rest].reverse();
}
