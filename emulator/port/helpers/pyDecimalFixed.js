// A result as the context has it: so many digits at most, and an exponent within its limits.
function pyDecimalFixed(sign, digits, exp, kind = "", rounding = PyDecimalContext.current.rounding) {
  if (kind) return PyDecimal.of(sign, digits, exp, kind);
  const { prec } = PyDecimalContext.current;
  const least = -999998 - prec;
  if (digits === 0n) return PyDecimal.of(sign, 0n, Math.min(Math.max(exp, least), 999999));
  const drop = Math.max(String(digits).length - prec, least - exp, 0);
  let [kept, at] = [drop ? pyDecimalShifted(digits, drop, rounding, sign) : digits, exp + drop];
  if (String(kept).length > prec) [kept, at] = [kept / 10n, at + 1];
  if (at + String(kept).length - 1 > 999999) pyDecimalFail("Overflow", "Overflow");
  return PyDecimal.of(sign, kept, at);
}
