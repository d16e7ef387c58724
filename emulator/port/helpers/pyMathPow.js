// math.pow(x, y), always a float; 1 to any power is 1.
function pyMathPow(x, y) {
  const [base, exponent] = [pyMathNumber(x), pyMathNumber(y)];
  if (base === 1 || (base === -1 && Math.abs(exponent) === Infinity)) return new PyFloat(1);
  const result = base ** exponent;
  if (Number.isFinite(result) || !Number.isFinite(base) || !Number.isFinite(exponent)) return pyFloatOf(result);
  if (Number.isNaN(result) || base === 0) throw pyError("ValueError", "math domain error");
  throw pyError("OverflowError", "math range error");
}
