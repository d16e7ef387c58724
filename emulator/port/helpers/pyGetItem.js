// x[k].
function pyGetItem(x, k) {
  if (typeof x?.pyGetItem === "function") return x.pyGetItem(k);
  if (pyIsDict(x)) return pyDictItem(x, k);
  if (typeof x !== "string") return pyItemAt(x, k);
  if (typeof k?.pySliced === "function") return k.pySliced(x);
  const items = /^[\0-\x7f]*$/.test(x) ? x : Array.from(x);
  const index = pyIndex(k, items.length, `string indices must be integers, not '${pyTypeName(k)}'`);
  if (index !== -1) return items[index];
  throw pyError("IndexError", "string index out of range");
}
