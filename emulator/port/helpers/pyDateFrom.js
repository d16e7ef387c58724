// The date of a day's number, when it has one.
function pyDateFrom(number) {
  if (number < 1 || number > 3652059) throw pyError("OverflowError", "date value out of range");
  return new PyDate(...pyDayOf(number));
}
