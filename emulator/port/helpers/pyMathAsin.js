// math.asin(x).
function pyMathAsin(x) {
  return pyMathCall(x, Math.asin);
}
