// a ** -count, in the steps that Python's library takes, each rounded to a few digits more than the result has.
function pyDecimalInverse(a, count) {
  const sign = a.sign && count % 2;
  if (a.is_zero()) return PyDecimal.of(sign, 0n, 0, "Infinity");
  const precision = PyDecimalContext.current.prec + 3 + String(count).length;
  const shortened = (digits, exp) => {
    const drop = Math.max(String(digits).length - precision, 0);
    const kept = drop ? pyDecimalShifted(digits, drop, "ROUND_HALF_EVEN", 0) : digits;
    return String(kept).length > precision ? [kept / 10n, exp + drop + 1] : [kept, exp + drop];
  };
  const inverse = pyDecimalQuotient(new PyDecimal(1), PyDecimal.of(0, a.digits, a.exp));
  const isExact = pyDecimalProduct(inverse, a).digits === 10n ** BigInt(-inverse.exp - a.exp);
  const places = precision + String(a.digits).length + 1;
  const scaled = 10n ** BigInt(places);
  // What is cut off makes the last digit odd, so that it is no half.
  const first = isExact
    ? [inverse.digits, inverse.exp]
    : shortened((scaled / a.digits) * 10n + (scaled % a.digits ? 1n : 0n), -a.exp - places - 1);
  let made = first;
  for (const bit of count.toString(2).slice(1)) {
    made = shortened(made[0] * made[0], made[1] * 2);
    if (bit === "1") made = shortened(made[0] * first[0], made[1] + first[1]);
  }
  return pyDecimalFixed(sign, ...made);
}
