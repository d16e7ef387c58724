// math.log2(x), rounded once.
function pyMathLog2(x) {
  const logarithm = pyMathLogOf(x);
  return pyFloatOf(typeof logarithm === "bigint" ? pyRatio(logarithm, pyFixedLog(2)) : logarithm);
}
