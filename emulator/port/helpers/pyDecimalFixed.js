// A result as the default context has it: 28 digits at most, and an exponent within its limits.
function pyDecimalFixed(sign, digits, exp, kind = "") {
  if (kind) return PyDecimal.of(sign, digits, exp, kind);
  if (digits === 0n) return PyDecimal.of(sign, 0n, Math.min(Math.max(exp, -1000026), 999999));
  const drop = Math.max(String(digits).length - 28, -1000026 - exp, 0);
  let [kept, at] = [drop ? pyDecimalShifted(digits, drop, "ROUND_HALF_EVEN", sign) : digits, exp + drop];
  if (String(kept).length > 28) [kept, at] = [kept / 10n, at + 1];
  if (at + String(kept).length - 1 > 999999) pyDecimalFail("Overflow", "Overflow");
  return PyDecimal.of(sign, kept, at);
}
