// math.frexp(x): a fraction from 0.5 to 1, and the power of two that it is of.
function pyMathFrexp(x) {
  const number = pyMathNumber(x);
  if (number === 0 || !Number.isFinite(number)) return PyTuple.of(pyFloatOf(number), 0);
  const exponent = pyMathUnits(Math.abs(number)).toString(2).length - 1074;
  const half = Math.trunc(exponent / 2);
  return PyTuple.of(pyFloatOf(number / 2 ** half / 2 ** (exponent - half)), exponent);
}
