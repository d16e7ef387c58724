// math.tanh(x).
function pyMathTanh(x) {
  return pyMathCall(x, Math.tanh);
}
