// x.count(part, start, stop) of a str, bytes, list or tuple.
function pyCount(x, part, start = null, stop = null) {
  if (Array.isArray(x)) return pyListCount(x, part);
  if (Buffer.isBuffer(x)) return pyOnBytes(pyCount, x, pyByteOrBytes(part), start, stop);
  if (typeof x !== "string") return pyCallMethod(x, "count", part);
  pyNeedText(part);
  const characters = Array.from(x);
  const [from, to] = pySpan(characters.length, start, stop);
  if (part === "") return Math.max(to - from + 1, 0);
  return characters.slice(from, to).join("").split(part).length - 1;
}
