// x.is_integer() of a float.
function pyIsInteger(x) {
  if (pyIsInt(x) || pyNumberOf(x) === null) return pyCallMethod(x, "is_integer");
  return Number.isInteger(Number(x));
}
