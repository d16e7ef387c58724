// x.index(part, start, stop) of a str, bytes, list or tuple.
function pyFirstIndex(x, part, ...span) {
  if (Array.isArray(x)) return pyListIndex(x, part, ...span);
  if (typeof x !== "string" && !Buffer.isBuffer(x)) return pyCallMethod(x, "index", part, ...span);
  const place = pyPlaceOf(x, part, ...span);
  if (place !== -1) return place;
  throw pyError("ValueError", `${typeof x === "string" ? "substring" : "subsection"} not found`);
}
