// x.bit_length() of an int.
function pyBitLength(x) {
  if (!pyIsInt(x)) return pyCallMethod(x, "bit_length");
  const bits = BigInt(x).toString(2).replace("-", "");
  return bits === "0" ? 0 : bits.length;
}
