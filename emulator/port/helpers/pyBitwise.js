// What an operation of bits gives for two ints, a bool for two bools; undefined when one is no int.
function pyBitwise(a, b, operation) {
  if (typeof a === "boolean" && typeof b === "boolean") return Boolean(operation(a, b));
  // A flag combines with flags by itself.
  const [left, right] = [a, b].map((x) => (x?.pyOr === undefined ? x?.pyAsNumber ?? x : x));
  return pyIsInt(left) && pyIsInt(right) ? pyInteger(operation(BigInt(left), BigInt(right))) : undefined;
}
