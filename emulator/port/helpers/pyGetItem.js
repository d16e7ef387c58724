// x[k] of a dict, list or str.
function pyGetItem(x, k) {
  if (pyIsDict(x)) {
    if (typeof k === "string" && Object.hasOwn(x, k)) return x[k] ?? null;
    throw pyMissing(k);
  }
  const isText = typeof x === "string";
  if (!isText && !Array.isArray(x)) throw pyError("TypeError", `'${pyTypeName(x)}' object is not subscriptable`);
  const items = isText ? Array.from(x) : x;
  const only = isText ? "string indices must be integers, not" : "list indices must be integers or slices, not";
  const index = pyIndex(k, items.length, `${only} ${isText ? `'${pyTypeName(k)}'` : pyTypeName(k)}`);
  if (index === -1) throw pyError("IndexError", `${isText ? "string" : "list"} index out of range`);
  return items[index] ?? null;
}
