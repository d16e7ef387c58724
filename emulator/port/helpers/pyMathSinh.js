// math.sinh(x).
function pyMathSinh(x) {
  return pyMathCall(x, Math.sinh, true);
}
