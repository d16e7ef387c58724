// The square root of a decimal number.
function pyDecimalRoot(number) {
  if (number.kind === "NaN") return number;
  if (number.sign && !number.is_zero()) pyDecimalFail("InvalidOperation");
  if (number.kind) return number;
  if (number.is_zero()) return PyDecimal.of(number.sign, 0n, Math.floor(number.exp / 2));
  const odd = number.exp & 1;
  const length = String(number.digits).length;
  const shift = PyDecimalContext.current.prec + 1 - (odd ? (length >> 1) + 1 : (length + 1) >> 1);
  const square = number.digits * (odd ? 10n : 1n);
  const hundred = 100n ** BigInt(Math.abs(shift));
  const scaled = shift >= 0 ? square * hundred : square / hundred;
  const isWhole = shift >= 0 || square % hundred === 0n;
  let root = BigInt(Math.floor(Math.sqrt(Number(scaled))));
  while (root * root > scaled || (root + 1n) * (root + 1n) <= scaled) root = (root + scaled / root) / 2n;
  const exp = (number.exp - odd) / 2;
  const odder = root % 5n === 0n ? root + 1n : root;
  if (!isWhole || root * root !== scaled) return pyDecimalFixed(0, odder, exp - shift, "", "ROUND_HALF_EVEN");
  const whole = shift >= 0 ? root / 10n ** BigInt(shift) : root * 10n ** BigInt(-shift);
  return pyDecimalFixed(0, whole, exp, "", "ROUND_HALF_EVEN");
}
