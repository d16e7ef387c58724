// What the classes of a and b make of an operator: a's method, else b's reflected one, else Python's TypeError.
function pyOperated(a, b, operator, method, reflected) {
  const result = typeof a?.[method] === "function" ? a[method](b) : undefined;
  if (result !== undefined) return result;
  const other = typeof b?.[reflected] === "function" ? b[reflected](a) : undefined;
  if (other !== undefined) return other;
  const types = `'${pyTypeName(a)}' and '${pyTypeName(b)}'`;
  throw pyError("TypeError", `unsupported operand type(s) for ${operator}: ${types}`);
}
