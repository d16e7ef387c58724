// ~x.
function pyInvert(x) {
  if (pyIsInt(x)) return pyInteger(~BigInt(x));
  if (typeof x?.pyInvert === "function") return x.pyInvert();
  throw pyError("TypeError", `bad operand type for unary ~: '${pyTypeName(x)}'`);
}
