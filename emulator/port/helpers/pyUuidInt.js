// The number of a UUID as a BigInt.
function pyUuidInt(int) {
  const number = BigInt(pyIndexOf(int));
  if (number < 0n || number >= 1n << 128n) throw pyError("ValueError", "int is out of range (need a 128-bit value)");
  return number;
}
