// What a function of one number gives, as a float; without a result, or with an infinite one, Python's error.
function pyMathCall(x, operation, overflows) {
  const number = pyMathNumber(x);
  const result = operation(number);
  const isInfinite = Math.abs(result) === Infinity && Number.isFinite(number);
  if (isInfinite && overflows) throw pyError("OverflowError", "math range error");
  if (isInfinite || (Number.isNaN(result) && !Number.isNaN(number))) throw pyError("ValueError", "math domain error");
  return pyFloatOf(result);
}
