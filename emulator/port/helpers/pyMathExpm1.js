// math.expm1(x).
function pyMathExpm1(x) {
  return pyMathCall(x, Math.expm1, true);
}
