// math.modf(x): the part after the point, and the part before it.
function pyMathModf(x) {
  const number = pyMathNumber(x);
  const whole = Math.trunc(number);
  const rest = Math.abs(number) === Infinity ? 0 : Math.abs(number - whole);
  const isNegative = number < 0 || Object.is(number, -0);
  return PyTuple.of(pyFloatOf(isNegative ? -rest : rest), pyFloatOf(whole));
}
