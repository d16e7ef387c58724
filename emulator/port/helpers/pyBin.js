// bin(x).
function pyBin(x) {
  const number = BigInt(pyIndexOf(x));
  return number < 0n ? `-0b${(-number).toString(2)}` : `0b${number.toString(2)}`;
}
