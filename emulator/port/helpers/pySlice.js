// x[start:stop] of a list or str; a text counts in code points.
function pySlice(x, start, stop) {
  if (pyIsDict(x)) throw pyError("TypeError", "unhashable type: 'slice'");
  if (typeof x !== "string" && !Array.isArray(x)) {
    throw pyError("TypeError", `'${pyTypeName(x)}' object is not subscriptable`);
  }
  if ([start, stop].some((index) => index != null && !pyIsInt(index))) {
    throw pyError("TypeError", "slice indices must be integers or None or have an __index__ method");
  }
  const items = Array.from(x).slice(start ?? 0, stop ?? undefined);
  return typeof x === "string" ? items.join("") : items;
}
