// a * b.
function pyDecimalProduct(a, b) {
  const sign = a.sign ^ b.sign;
  if (a.kind === "NaN" || b.kind === "NaN") return PyDecimal.of(0, 0n, 0, "NaN");
  if ((a.kind && b.is_zero()) || (b.kind && a.is_zero())) pyDecimalFail("InvalidOperation");
  if (a.kind || b.kind) return PyDecimal.of(sign, 0n, 0, "Infinity");
  return pyDecimalFixed(sign, a.digits * b.digits, a.exp + b.exp);
}
