// What ** takes in a dict display.
function pyMapping(x) {
  if (pyIsDict(x)) return x;
  throw pyError("TypeError", `'${pyTypeName(x)}' object is not a mapping`);
}
