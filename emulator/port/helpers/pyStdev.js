// statistics.stdev(data) and pstdev(data), which is not `off` by one: the root, rounded once.
function pyStdev(data, off = 1) {
  const name = off ? "stdev requires at least two data points" : "pstdev requires at least one data point";
  const [top, bottom] = pySpread(data, off, name);
  const size = (big) => big.toString(2).length;
  const shift = Math.floor((size(top) - size(bottom) - 109) / 2);
  const up = shift < 0 ? top << BigInt(-2 * shift) : top;
  const down = shift > 0 ? bottom << BigInt(2 * shift) : bottom;
  const root = BigInt(pyMathIsqrt(pyInteger(up / down)));
  // What is cut off makes the last bit odd, so that it is no half.
  const whole = root | (root * root * down === up ? 0n : 1n);
  return pyFloatOf(shift > 0 ? pyRatio(whole << BigInt(shift), 1n) : pyRatio(whole, 1n << BigInt(-shift)));
}
