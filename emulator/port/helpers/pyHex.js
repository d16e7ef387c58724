// hex(x).
function pyHex(x) {
  const number = BigInt(pyIndexOf(x));
  return number < 0n ? `-0x${(-number).toString(16)}` : `0x${number.toString(16)}`;
}
