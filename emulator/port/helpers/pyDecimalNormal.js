// A number without zeros at its end.
function pyDecimalNormal(number) {
  if (number.kind) return number;
  if (number.digits === 0n) return PyDecimal.of(number.sign, 0n, 0);
  const zeros = /0*$/.exec(String(number.digits))[0].length;
  return PyDecimal.of(number.sign, number.digits / 10n ** BigInt(zeros), number.exp + zeros);
}
