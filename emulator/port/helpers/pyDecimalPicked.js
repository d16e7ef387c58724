// The larger of two decimal numbers, the lesser with `side` -1; of a number and a NaN the number.
function pyDecimalPicked(a, b, side) {
  const fixed = ({ sign, digits, exp, kind }) => pyDecimalFixed(sign, digits, exp, kind);
  if (a.kind === "NaN" || b.kind === "NaN") return fixed(a.kind === "NaN" ? b : a);
  const order = pyDecimalOrder(a, b) || pyDecimalTotal(a, b);
  return fixed(order * side >= 0 ? a : b);
}
