// abs(x).
function pyAbs(x) {
  if (x?.pyAsNumber !== undefined) return pyAbs(x.pyAsNumber);
  if (typeof x === "bigint") return x < 0n ? -x : x;
  if (pyIsInt(x)) return Math.abs(x);
  if (pyNumberOf(x) !== null) return pyFloatOf(Math.abs(x));
  if (typeof x?.pyAbs === "function") return x.pyAbs();
  throw pyError("TypeError", `bad operand type for abs(): '${pyTypeName(x)}'`);
}
