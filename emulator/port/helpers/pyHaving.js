// x when it is of the Python type that has this method, else Python's AttributeError.
function pyHaving(x, type, method) {
  if (pyTypeName(x) === type) return x;
  throw pyError("AttributeError", `'${pyTypeName(x)}' object has no attribute '${method}'`);
}
