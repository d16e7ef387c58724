// math.exp(x).
function pyMathExp(x) {
  return pyMathCall(x, Math.exp, true);
}
