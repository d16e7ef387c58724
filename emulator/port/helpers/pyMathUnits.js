// A finite number as a whole number of 2 ** -1074, the least float above zero.
function pyMathUnits(x) {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(Math.abs(x));
  const exponent = bytes.readUInt16BE() >> 4;
  const fraction = bytes.readBigUInt64BE() & (2n ** 52n - 1n);
  const units = exponent === 0 ? fraction : (fraction + 2n ** 52n) << BigInt(exponent - 1);
  return x < 0 ? -units : units;
}
