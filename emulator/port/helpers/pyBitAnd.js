// a & b of two ints or sets.
function pyBitAnd(a, b, operator = "&") {
  return pyBitwise(a, b, (x, y) => x & y) ?? pyOperated(a, b, operator, "pyAnd", "pyRand");
}
