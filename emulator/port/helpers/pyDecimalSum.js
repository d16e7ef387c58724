// a + b.
function pyDecimalSum(a, b) {
  if (a.kind === "NaN" || b.kind === "NaN") return PyDecimal.of(0, 0n, 0, "NaN");
  if (a.kind && b.kind && a.sign !== b.sign) pyDecimalFail("InvalidOperation");
  if (a.kind || b.kind) return a.kind ? a : b;
  const { prec, rounding } = PyDecimalContext.current;
  // Nothing is below nothing only where results are rounded down.
  const nought = rounding === "ROUND_FLOOR" ? 1 : 0;
  if (!a.digits && !b.digits) {
    return PyDecimal.of(a.sign === b.sign ? a.sign : nought, 0n, Math.min(a.exp, b.exp));
  }
  const low = Math.min(a.exp, b.exp);
  if (!a.digits || !b.digits) {
    const held = a.digits ? a : b;
    const exp = Math.max(low, held.exp - prec - 1);
    return pyDecimalFixed(held.sign, held.digits * 10n ** BigInt(Math.max(held.exp - exp, 0)), Math.min(exp, held.exp));
  }
  // What is too small to show still decides how the sum is rounded.
  const [high, small] = a.exp >= b.exp ? [a, b] : [b, a];
  const least = high.exp + Math.min(-1, String(high.digits).length - prec - 2);
  const isTiny = small.adjusted() < least;
  const [exp, rest] = isTiny ? [Math.min(least, high.exp), 1n] : [small.exp, small.digits];
  const scaled = high.digits * 10n ** BigInt(high.exp - exp);
  const sum = (high.sign ? -scaled : scaled) + (small.sign ? -rest : rest);
  return pyDecimalFixed(sum < 0n ? 1 : sum === 0n ? nought : 0, sum < 0n ? -sum : sum, exp);
}
