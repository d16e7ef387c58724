// a // b and a % b, cut towards zero; `zero` names the error of a division by zero, "both" that of divmod.
function pyDecimalDivmod(a, b, zero) {
  const sign = a.sign ^ b.sign;
  const nan = PyDecimal.of(0, 0n, 0, "NaN");
  if (a.kind === "NaN" || b.kind === "NaN") return [nan, nan];
  if (a.kind) {
    if (b.kind || zero !== "DivisionByZero") pyDecimalFail("InvalidOperation");
    return [PyDecimal.of(sign, 0n, 0, "Infinity"), nan];
  }
  if (b.is_zero()) {
    if (a.is_zero()) pyDecimalFail("DivisionUndefined");
    if (zero !== "both") pyDecimalFail(zero, zero);
    pyDecimalFail("InvalidOperation'>, <class 'decimal.DivisionByZero");
  }
  const gap = a.adjusted() - b.adjusted();
  const exp = b.kind ? a.exp : Math.min(a.exp, b.exp);
  const whole = (rest) => pyDecimalFixed(a.sign, rest, exp);
  if (a.is_zero() || b.kind || gap <= -2) {
    const rest = b.kind ? a : pyDecimalRescaled(a, exp, "ROUND_HALF_EVEN");
    return [PyDecimal.of(sign, 0n, 0), pyDecimalFixed(rest.sign, rest.digits, rest.exp)];
  }
  const { prec } = PyDecimalContext.current;
  if (gap > prec) pyDecimalFail("DivisionImpossible");
  const [top, bottom] = [a.digits * 10n ** BigInt(a.exp - exp), b.digits * 10n ** BigInt(b.exp - exp)];
  if (top / bottom >= 10n ** BigInt(prec)) pyDecimalFail("DivisionImpossible");
  return [PyDecimal.of(sign, top / bottom, 0), whole(top % bottom)];
}
