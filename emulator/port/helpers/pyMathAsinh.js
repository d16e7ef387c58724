// math.asinh(x).
function pyMathAsinh(x) {
  return pyMathCall(x, Math.asinh);
}
