// -x.
function pyNegative(x) {
  if (typeof x === "number" || typeof x === "boolean") return -x;
  throw pyError("TypeError", `bad operand type for unary -: '${pyTypeName(x)}'`);
}
