// +x.
function pyPositive(x) {
  if (x?.pyAsNumber !== undefined) return pyPositive(x.pyAsNumber);
  if (pyNumberOf(x) !== null) return typeof x === "boolean" ? Number(x) : x;
  if (typeof x?.pyPos === "function") return x.pyPos();
  throw pyError("TypeError", `bad operand type for unary +: '${pyTypeName(x)}'`);
}
