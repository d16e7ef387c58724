// abs(x).
function pyAbs(x) {
  if (typeof x === "number" || typeof x === "boolean") return Math.abs(x);
  throw pyError("TypeError", `bad operand type for abs(): '${pyTypeName(x)}'`);
}
