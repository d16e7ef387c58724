// math.acosh(x).
function pyMathAcosh(x) {
  return pyMathCall(x, Math.acosh);
}
