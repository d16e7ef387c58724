// math.log(x) and math.log(x, base): two logarithms, each rounded, as Python divides them.
function pyMathLog(x, base = undefined) {
  const rounded = (logarithm) => (typeof logarithm === "bigint" ? pyRatio(logarithm, 1n << 256n) : logarithm);
  const logarithm = rounded(pyMathLogOf(x));
  if (base === undefined) return pyFloatOf(logarithm);
  const divisor = rounded(pyMathLogOf(base));
  if (divisor === 0) throw pyError("ZeroDivisionError", "float division by zero");
  return pyFloatOf(logarithm / divisor);
}
