// math.isnan(x).
function pyMathIsnan(x) {
  return Number.isNaN(pyMathNumber(x));
}
