// math.log(x) and math.log(x, base).
function pyMathLog(x, base) {
  const logarithm = pyMathLogOf(x, Math.log);
  if (base === undefined) return pyFloatOf(logarithm);
  const divisor = pyMathLogOf(base, Math.log);
  if (divisor === 0) throw pyError("ZeroDivisionError", "float division by zero");
  return pyFloatOf(logarithm / divisor);
}
