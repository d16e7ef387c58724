// math.atan2(y, x).
function pyMathAtan2(y, x) {
  return pyFloatOf(Math.atan2(pyMathNumber(y), pyMathNumber(x)));
}
