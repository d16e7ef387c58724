// x.bit_count() of an int.
function pyBitCount(x) {
  if (!pyIsInt(x)) return pyCallMethod(x, "bit_count");
  return BigInt(x).toString(2).replace(/[^1]/g, "").length;
}
