// math.log10(x).
function pyMathLog10(x) {
  const number = pyNumberOf(x);
  if (typeof number === "number" && number > 0) return pyFloatOf(Math.log10(number));
  const logarithm = pyMathLogOf(x);
  return pyFloatOf(typeof logarithm === "bigint" ? pyRatio(logarithm, pyFixedLog(10)) : logarithm);
}
