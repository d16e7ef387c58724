// Throws what Python says of a timedelta of so many days.
function pyTimedeltaTooLarge(days) {
  const isLarge = Math.abs(Number(days)) >= 2 ** 31;
  const text = isLarge ? "Python int too large to convert to C int" : `days=${days}; must have magnitude <= 999999999`;
  throw pyError("OverflowError", text);
}
