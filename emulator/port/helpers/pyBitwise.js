// What an operation of bits gives for two ints, a bool for two bools; undefined when one is no int.
function pyBitwise(a, b, operation) {
  if (typeof a === "boolean" && typeof b === "boolean") return Boolean(operation(a, b));
  return pyIsInt(a) && pyIsInt(b) ? pyInteger(operation(BigInt(a), BigInt(b))) : undefined;
}
