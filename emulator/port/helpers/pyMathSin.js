// math.sin(x).
function pyMathSin(x) {
  return pyMathCall(x, Math.sin);
}
