// secrets.randbelow(n).
function pyRandbelow(n) {
  if (pyCompare(n, 0, "<=") <= 0) throw pyError("ValueError", "Upper bound must be positive.");
  return pyRandomBelow(pyIndexOf(n));
}
