// a - b.
function pySubtract(a, b, operator = "-") {
  return pyCalculated(a, b, (x, y) => x - y, "pySub", "pyRsub") ?? pyOperated(a, b, operator, "pySub", "pyRsub");
}
