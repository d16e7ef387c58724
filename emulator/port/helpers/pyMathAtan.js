// math.atan(x).
function pyMathAtan(x) {
  return pyMathCall(x, Math.atan);
}
