// date.fromordinal(number).
function pyFromOrdinal(number) {
  const whole = pyCInt(number);
  if (whole < 1) throw pyError("ValueError", "ordinal must be >= 1");
  return new PyDate(...pyDayOf(whole));
}
