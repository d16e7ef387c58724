// Below 0, 0 or above 0 as one number is less than, equal to or greater than the other; NaN with a NaN.
function pyDecimalOrder(one, other) {
  if (one.kind === "NaN" || other.kind === "NaN") return NaN;
  const side = (number) => (number.kind || number.digits ? (number.sign ? -1 : 1) : 0);
  if (side(one) !== side(other)) return side(one) - side(other);
  if (side(one) === 0) return 0;
  const larger = side(one);
  if (one.kind || other.kind) return one.kind === other.kind ? 0 : one.kind ? larger : -larger;
  if (one.adjusted() !== other.adjusted()) return one.adjusted() > other.adjusted() ? larger : -larger;
  const gap = one.exp - other.exp;
  const left = gap > 0 ? one.digits * 10n ** BigInt(gap) : one.digits;
  const right = gap < 0 ? other.digits * 10n ** BigInt(-gap) : other.digits;
  return left === right ? 0 : left > right ? larger : -larger;
}
