// math.sqrt(x).
function pyMathSqrt(x) {
  return pyMathCall(x, Math.sqrt);
}
