// A value that stands after **, which must have keys.
function pyMapping(x) {
  if (pyIsDict(x)) return x;
  if (!Array.isArray(x) && typeof x?.keys === "function" && typeof x.pyGetItem === "function") return x;
  throw pyError("TypeError", `'${pyTypeName(x)}' object is not a mapping`);
}
