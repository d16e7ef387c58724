// math.exp(x), rounded once.
function pyMathExp(x) {
  const power = (number) => (Number.isFinite(number) ? pyFixedExp(pyFixedPoint(number)) : Math.exp(number));
  return pyMathCall(x, power, true);
}
