// math.acos(x).
function pyMathAcos(x) {
  return pyMathCall(x, Math.acos);
}
