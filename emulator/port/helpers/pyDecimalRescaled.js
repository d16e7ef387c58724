// A finite number with this exponent, rounded.
function pyDecimalRescaled(number, exp, rounding) {
  const { sign, digits } = number;
  const drop = exp - number.exp;
  if (digits === 0n) return PyDecimal.of(sign, 0n, exp);
  if (drop <= 0) return PyDecimal.of(sign, digits * 10n ** BigInt(-drop), exp);
  return PyDecimal.of(sign, pyDecimalShifted(digits, drop, rounding, sign), exp);
}
