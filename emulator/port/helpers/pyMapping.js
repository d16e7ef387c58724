// A value that stands after **, which must have keys.
function pyMapping(x) {
  if (pyHasKeys(x)) return x;
  throw pyError("TypeError", `'${pyTypeName(x)}' object is not a mapping`);
}
