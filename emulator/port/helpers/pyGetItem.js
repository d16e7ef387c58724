// x[k].
function pyGetItem(x, k) {
  if (pyIsDict(x)) {
    const value = pyLookup(x, k);
    if (value !== undefined) return value;
    if (typeof x.pyMissing === "function") return x.pyMissing(k);
    throw pyMissing(k);
  }
  if (typeof x === "string") {
    const items = /^[\0-\x7f]*$/.test(x) ? x : Array.from(x);
    const index = pyIndex(k, items.length, `string indices must be integers, not '${pyTypeName(k)}'`);
    if (index !== -1) return items[index];
    throw pyError("IndexError", "string index out of range");
  }
  if (!Array.isArray(x) && typeof x?.pyGetItem === "function") return x.pyGetItem(k);
  const type = pyTypeName(x);
  const isBytes = type === "bytes";
  if (!Array.isArray(x) && !isBytes) throw pyError("TypeError", `'${type}' object is not subscriptable`);
  const only = `${isBytes ? "byte" : type} indices must be integers or slices, not ${pyTypeName(k)}`;
  const index = pyIndex(k, x.length, only);
  if (index === -1) throw pyError("IndexError", `${isBytes ? "" : `${type} `}index out of range`);
  return x[index] ?? null;
}
