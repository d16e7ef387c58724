// isinstance(x, int): a bool, or a whole number that is exact.
function pyIsInt(x) {
  return typeof x === "boolean" || (Number.isInteger(x) && Math.abs(x) <= 2 ** 53);
}
