// math.fabs(x).
function pyMathFabs(x) {
  return pyMathCall(x, Math.abs);
}
