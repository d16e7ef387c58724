// math.log1p(x).
function pyMathLog1p(x) {
  return pyMathCall(x, Math.log1p);
}
