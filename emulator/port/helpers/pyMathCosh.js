// math.cosh(x).
function pyMathCosh(x) {
  return pyMathCall(x, Math.cosh, true);
}
