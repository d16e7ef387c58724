// a // b of a BigInt and an int or BigInt, as a BigInt.
function pyFloorOf(a, b) {
  const divisor = BigInt(b);
  if (!divisor) throw pyError("ZeroDivisionError", "integer division or modulo by zero");
  const rest = a % divisor;
  return (a - rest) / divisor - (rest !== 0n && rest < 0n !== divisor < 0n ? 1n : 0n);
}
