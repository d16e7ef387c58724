// What the classes of a and b make of an operator: a's method, else b's reflected one, else Python's TypeError.
function pyOperated(a, b, operator, method, reflected) {
  const own = () => (typeof a?.[method] === "function" ? a[method](b) : undefined);
  const other = () => (typeof b?.[reflected] === "function" ? b[reflected](a) : undefined);
  // One of a class below the other's that has a method of its own is asked first.
  const [first, second] = pyIsBelow(b, a) && b[reflected] !== a[reflected] ? [other, own] : [own, other];
  const found = first();
  const result = found === undefined ? second() : found;
  if (result !== undefined) return result;
  const types = `'${pyTypeName(a)}' and '${pyTypeName(b)}'`;
  throw pyError("TypeError", `unsupported operand type(s) for ${operator}: ${types}`);
}
