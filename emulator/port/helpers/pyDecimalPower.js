// a ** b for a whole b.
function pyDecimalPower(a, b) {
  const times = b.kind ? null : pyDecimalNormal(b);
  if (!times || times.exp < 0 || a.kind) {
    throw pyError("NotImplementedError", "a Decimal takes whole powers; use float() for others");
  }
  const count = Number(pyDecimalInt(times));
  if (count < 0) return pyDecimalInverse(a, -count);
  if (count === 0 && a.is_zero()) pyDecimalFail("InvalidOperation");
  if (String(a.digits).length * count > 10000 && a.digits > 1n) pyDecimalFail("Overflow", "Overflow");
  const sign = a.sign && count % 2;
  if (a.is_zero()) return PyDecimal.of(sign, 0n, 0);
  return pyDecimalFixed(sign, a.digits ** BigInt(count), a.exp * count);
}
