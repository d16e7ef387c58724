// math.log10(x).
function pyMathLog10(x) {
  return pyFloatOf(pyMathLogOf(x, Math.log10));
}
