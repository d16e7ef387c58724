// Two numbers that an operator takes, True as 1; anything else is Python's TypeError.
function pyNumbers(a, b, operator) {
  const isNumber = (x) => typeof x === "number" || typeof x === "boolean";
  if (isNumber(a) && isNumber(b)) return [Number(a), Number(b)];
  const types = `'${pyTypeName(a)}' and '${pyTypeName(b)}'`;
  throw pyError("TypeError", `unsupported operand type(s) for ${operator}: ${types}`);
}
