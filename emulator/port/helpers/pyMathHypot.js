// math.hypot(*coordinates), rounded once.
function pyMathHypot(...coordinates) {
  const numbers = coordinates.map((x) => pyMathNumber(x));
  if (numbers.some((x) => Math.abs(x) === Infinity)) return Infinity;
  if (numbers.some((x) => Number.isNaN(x))) return NaN;
  const squares = numbers.reduce((sum, x) => sum + pyMathUnits(x) ** 2n, 0n) << 140n;
  const root = pyMathRoot(squares);
  // What is cut off decides how a half is rounded.
  return pyFloatOf(pyRatio(2n * root + (root * root === squares ? 0n : 1n), 2n ** 1145n));
}
