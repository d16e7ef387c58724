// math.exp2(x).
function pyMathExp2(x) {
  return pyMathCall(x, (exponent) => 2 ** exponent, true);
}
