// x.__add__(y) and its like: the own class's method, else what Python's types make of the operator.
function pyCallSpecial(x, own, otherwise, ...given) {
  if (typeof x?.[own] !== "function") return otherwise(x, ...given);
  const made = x[own](...given);
  if (made !== undefined) return made;
  throw pyError("TypeError", `NotImplemented, which an operator's method of a ${pyTypeName(x)} gave`);
}
