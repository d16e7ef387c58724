// math.radians(x).
function pyMathRadians(x) {
  return pyFloatOf(pyMathNumber(x) * (Math.PI / 180));
}
