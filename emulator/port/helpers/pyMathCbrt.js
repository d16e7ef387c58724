// math.cbrt(x).
function pyMathCbrt(x) {
  return pyMathCall(x, Math.cbrt);
}
