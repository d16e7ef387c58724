// len(x): a text counts in code points.
function pyLen(x) {
  if (typeof x === "string") return Array.from(x).length;
  if (typeof x?.pyLen === "function") return x.pyLen();
  if (Array.isArray(x)) return x.length;
  if (x instanceof Set || x instanceof Map) return x.size;
  if (pyIsDict(x)) return Object.keys(x).length;
  if (pyTypeName(x) === "bytes") return x.length;
  throw pyError("TypeError", `object of type '${pyTypeName(x)}' has no len()`);
}
