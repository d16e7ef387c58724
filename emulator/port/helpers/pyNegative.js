// -x.
function pyNegative(x) {
  if (x?.pyAsNumber !== undefined) return pyNegative(x.pyAsNumber);
  if (pyIsInt(x)) return typeof x === "bigint" ? pyInteger(-x) : 0 - x;
  if (pyNumberOf(x) !== null) return pyFloatOf(-x);
  if (typeof x?.pyNeg === "function") return x.pyNeg();
  throw pyError("TypeError", `bad operand type for unary -: '${pyTypeName(x)}'`);
}
