// a / b: a float.
function pyDivide(a, b, operator = "/") {
  const [left, right] = [pyNumberOf(a), pyNumberOf(b)];
  if (left === null || right === null) return pyOperated(a, b, operator, "pyTrueDiv", "pyRtrueDiv");
  const areInts = pyIsInt(a) && pyIsInt(b);
  if (right == 0) throw pyError("ZeroDivisionError", areInts ? "division by zero" : "float division by zero");
  if (!areInts) return pyFloatOf(pyDouble(left) / pyDouble(right));
  const areSmall = typeof left === "number" && typeof right === "number";
  if (areSmall || left == 0) return pyFloatOf(Number(left) / Number(right));
  const [top, bottom] = [BigInt(left), BigInt(right)];
  const ratio = bottom < 0n ? pyRatio(-top, -bottom) : pyRatio(top, bottom);
  if (Number.isFinite(ratio)) return pyFloatOf(ratio);
  throw pyError("OverflowError", "integer division result too large for a float");
}
