// math.degrees(x).
function pyMathDegrees(x) {
  return pyFloatOf(pyMathNumber(x) * (180 / Math.PI));
}
