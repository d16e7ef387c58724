// ~x.
function pyInvert(x) {
  if (pyIsInt(x)) return pyInteger(~BigInt(x));
  if (typeof x?.pyInvert === "function") return x.pyInvert();
  if (pyIsInt(x?.pyAsNumber)) return pyInvert(x.pyAsNumber);
  throw pyError("TypeError", `bad operand type for unary ~: '${pyTypeName(x)}'`);
}
