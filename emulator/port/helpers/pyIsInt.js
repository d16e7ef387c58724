// isinstance(x, int): a bool, a whole number that is exact, or a BigInt beyond.
function pyIsInt(x) {
  return Number.isInteger(x) ? Math.abs(x) <= 2 ** 53 : typeof x === "boolean" || typeof x === "bigint";
}
