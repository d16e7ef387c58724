// a - b.
function pySubtract(a, b, operator = "-") {
  return pyCalculated(a, b, (x, y) => x - y) ?? pyOperated(a, b, operator, "pySub", "pyRsub");
}
