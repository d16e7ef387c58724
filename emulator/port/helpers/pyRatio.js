// The float next to a / b of two BigInts, b above zero.
function pyRatio(a, b) {
  const size = (big) => big.toString(2).length;
  const magnitude = a < 0n ? -a : a;
  // As many bits as round well, and below the least float no more than it has; what is cut off makes the last one odd.
  const shift = Math.min(66 - size(magnitude) + size(b), 1076);
  const scaled = shift > 0 ? magnitude << BigInt(shift) : magnitude;
  const divisor = shift < 0 ? b << BigInt(-shift) : b;
  const bits = Number((scaled / divisor) | (scaled % divisor ? 1n : 0n));
  const half = Math.trunc(-shift / 2);
  const ratio = bits * 2 ** half * 2 ** (-shift - half);
  return a < 0n ? -ratio : ratio;
}
