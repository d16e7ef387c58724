// x when it is of the Python type that has this method, else Python's AttributeError.
function pyHaving(x, type, method) {
  if (pyTypeName(x) === type) return x;
  // A member of an enumeration of texts has their methods.
  if (type === "str" && typeof x === "object" && x?.constructor?.mixin === type) return x.value;
  throw pyError("AttributeError", `'${pyTypeName(x)}' object has no attribute '${method}'`);
}
