// random.getrandbits(k).
function pyRandomBits(k) {
  const bits = Number(pyIndexOf(k));
  if (bits < 0) throw pyError("ValueError", "number of bits must be non-negative");
  const size = Math.ceil(bits / 8);
  return pyInteger(BigInt("0x0" + crypto.randomBytes(size).toString("hex")) >> BigInt(size * 8 - bits));
}
