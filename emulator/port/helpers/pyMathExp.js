// math.exp(x), rounded once.
function pyMathExp(x) {
  return pyMathCall(x, (number) => (Number.isFinite(number) ? pyFixedExp(pyFixedPoint(number)) : Math.exp(number)), true);
}
