// math.fmod(x, y): the remainder has the sign of x.
function pyMathFmod(x, y) {
  const [number, divisor] = [pyMathNumber(x), pyMathNumber(y)];
  const result = number % divisor;
  if (!Number.isNaN(result) || Number.isNaN(number) || Number.isNaN(divisor)) return pyFloatOf(result);
  throw pyError("ValueError", "math domain error");
}
