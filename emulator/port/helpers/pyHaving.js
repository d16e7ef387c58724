// x when it is of the Python type that has this method, else Python's AttributeError.
function pyHaving(x, type, method) {
  if (pyTypeName(x) === type) return x;
  // A member of an enumeration of texts has their methods.
  if (x?.pyAsNumber !== undefined && pyTypeName(x.pyAsNumber) === type) return x.pyAsNumber;
  if (type === "str" && x?.pyAsText !== undefined) return x.pyAsText;
  throw pyError("AttributeError", `'${pyTypeName(x)}' object has no attribute '${method}'`);
}
