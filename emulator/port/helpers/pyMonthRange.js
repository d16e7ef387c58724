// calendar.monthrange(year, month).
function pyMonthRange(year, month) {
  if (pyCompare(1, month, "<=") > 0 || pyCompare(month, 12, "<=") > 0) {
    throw pyError("calendar.IllegalMonthError", `bad month number ${pyRepr(month)}; must be 1-12`);
  }
  const [of, at] = [pyIndexOf(year), pyIndexOf(month)];
  const first = pyDayNumber(of, at, 1);
  return pyTuple((first + 6) % 7, new Date(Date.UTC(2000 + (of % 400), at, 0)).getUTCDate());
}
