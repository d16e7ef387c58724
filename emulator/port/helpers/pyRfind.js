// x.rfind(part, start, stop).
function pyRfind(x, part, start = null, stop = null) {
  if (typeof x !== "string" && !Buffer.isBuffer(x)) return pyCallMethod(x, "rfind", part, start, stop);
  return pyPlaceOf(x, part, start, stop, true);
}
