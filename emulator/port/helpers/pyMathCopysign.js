// math.copysign(x, y): the size of x with the sign of y.
function pyMathCopysign(x, y) {
  const [size, sign] = [Math.abs(pyMathNumber(x)), pyMathNumber(y)];
  return pyFloatOf(sign < 0 || Object.is(sign, -0) ? -size : size);
}
