// x[start:stop:step]; a text counts in code points.
function pySlice(x, start = null, stop = null, step = null) {
  if (pyIsDict(x)) throw pyError("TypeError", "unhashable type: 'slice'");
  if (!Array.isArray(x) && typeof x?.pySlice === "function") return x.pySlice(start, stop, step);
  const isBytes = pyTypeName(x) === "bytes";
  if (typeof x !== "string" && !Array.isArray(x) && !isBytes) {
    throw pyError("TypeError", `'${pyTypeName(x)}' object is not subscriptable`);
  }
  const items = typeof x === "string" ? Array.from(x) : x;
  const found = Array.from(pySliceRange(items.length, start, stop, step), (place) => items[place]);
  if (typeof x === "string") return found.join("");
  if (isBytes) return Buffer.from(found);
  return pyIsList(x) ? found : PyTuple.from(found);
}
