// math.tan(x).
function pyMathTan(x) {
  return pyMathCall(x, Math.tan);
}
