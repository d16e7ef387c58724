// x.rindex(part, start, stop).
function pyLastIndex(x, part, start = null, stop = null) {
  if (typeof x !== "string" && !Buffer.isBuffer(x)) return pyCallMethod(x, "rindex", part, start, stop);
  const place = pyPlaceOf(x, part, start, stop, true);
  if (place !== -1) return place;
  throw pyError("ValueError", `${typeof x === "string" ? "substring" : "subsection"} not found`);
}
