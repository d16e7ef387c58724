// x.find(part, start, stop).
function pyFind(x, part, start = null, stop = null) {
  if (typeof x !== "string" && !Buffer.isBuffer(x)) return pyCallMethod(x, "find", part, start, stop);
  return pyPlaceOf(x, part, start, stop);
}
