// math.modf(x): the part behind the point, and the part before it.
function pyMathModf(x) {
  const number = pyMathNumber(x);
  const whole = Math.trunc(number);
  const isInfinite = Math.abs(number) === Infinity;
  return PyTuple.of(pyMathCopysign(isInfinite ? 0 : number - whole, number), pyFloatOf(whole));
}
