// math.isfinite(x).
function pyMathIsfinite(x) {
  return Number.isFinite(pyMathNumber(x));
}
