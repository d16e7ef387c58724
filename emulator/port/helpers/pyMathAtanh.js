// math.atanh(x).
function pyMathAtanh(x) {
  return pyMathCall(x, Math.atanh);
}
