// oct(x).
function pyOct(x) {
  const number = BigInt(pyIndexOf(x));
  return number < 0n ? `-0o${(-number).toString(8)}` : `0o${number.toString(8)}`;
}
