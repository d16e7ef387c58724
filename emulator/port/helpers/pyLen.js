// len(x): a text counts in code points.
function pyLen(x) {
  if (typeof x === "string") return Array.from(x).length;
  if (Array.isArray(x)) return x.length;
  if (x instanceof Set) return x.size;
  if (pyIsDict(x)) return Object.keys(x).length;
  throw pyError("TypeError", `object of type '${pyTypeName(x)}' has no len()`);
}
