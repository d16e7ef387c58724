// The parts of the decimal number that a float is, exactly.
function pyDecimalFloat(float) {
  const sign = float < 0 || Object.is(float, -0) ? 1 : 0;
  if (!Number.isFinite(float)) return { sign, digits: 0n, exp: 0, kind: Number.isNaN(float) ? "NaN" : "Infinity" };
  let [number, halvings] = [Math.abs(float), 0];
  while (!Number.isInteger(number)) [number, halvings] = [number * 2, halvings + 1];
  return { sign, digits: BigInt(number) * 5n ** BigInt(halvings), exp: -halvings, kind: "" };
}
