// math.cos(x).
function pyMathCos(x) {
  return pyMathCall(x, Math.cos);
}
