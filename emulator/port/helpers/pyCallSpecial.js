// x.__add__(y) and its like: the own class's method, else what Python's types make of the operator.
function pyCallSpecial(x, own, otherwise, ...given) {
  return typeof x?.[own] === "function" ? x[own](...given) : otherwise(x, ...given);
}
