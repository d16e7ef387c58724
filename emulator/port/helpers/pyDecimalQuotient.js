// a / b.
function pyDecimalQuotient(a, b) {
  const sign = a.sign ^ b.sign;
  if (a.kind === "NaN" || b.kind === "NaN") return PyDecimal.of(0, 0n, 0, "NaN");
  if (a.kind && b.kind) pyDecimalFail("InvalidOperation");
  if (a.kind) return PyDecimal.of(sign, 0n, 0, "Infinity");
  if (b.kind) return PyDecimal.of(sign, 0n, -999998 - PyDecimalContext.current.prec);
  if (b.is_zero()) pyDecimalFail(...(a.is_zero() ? ["DivisionUndefined"] : ["DivisionByZero", "DivisionByZero"]));
  if (a.is_zero()) return pyDecimalFixed(sign, 0n, a.exp - b.exp);
  const shift = String(b.digits).length - String(a.digits).length + PyDecimalContext.current.prec + 1;
  const [top, bottom] = [a.digits * 10n ** BigInt(Math.max(shift, 0)), b.digits * 10n ** BigInt(Math.max(-shift, 0))];
  let [digits, exp] = [top / bottom, a.exp - b.exp - shift];
  if (top % bottom) return pyDecimalFixed(sign, digits % 5n === 0n ? digits + 1n : digits, exp);
  while (exp < a.exp - b.exp && digits % 10n === 0n) [digits, exp] = [digits / 10n, exp + 1];
  return pyDecimalFixed(sign, digits, exp);
}
