// math.isinf(x).
function pyMathIsinf(x) {
  return Math.abs(pyMathNumber(x)) === Infinity;
}
