// math.log2(x).
function pyMathLog2(x) {
  return pyFloatOf(pyMathLogOf(x, Math.log2));
}
