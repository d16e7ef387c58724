// a ** b.
function pyPower(a, b, operator = "** or pow()") {
  const [left, right] = [pyNumberOf(a), pyNumberOf(b)];
  if (left === null || right === null) return pyOperated(a, b, operator, "pyPow", "pyRpow");
  if (pyIsInt(a) && pyIsInt(b) && right >= 0) return pyInteger(BigInt(left) ** BigInt(right));
  return pyFloatPower(pyDouble(left), pyDouble(right));
}
