// A number or BigInt as a float holds it.
function pyDouble(x) {
  const double = Number(x);
  if (typeof x !== "bigint" || Number.isFinite(double)) return double;
  throw pyError("OverflowError", "int too large to convert to float");
}
