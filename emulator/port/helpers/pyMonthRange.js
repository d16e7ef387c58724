// calendar.monthrange(year, month).
function pyMonthRange(year, month) {
  pyCompare(1, month, "<=");
  const [of, at] = [pyIndexOf(year), pyIndexOf(month)];
  if (at < 1 || at > 12) throw pyError("calendar.IllegalMonthError", `bad month number ${at}; must be 1-12`);
  const first = pyDayNumber(of, at, 1);
  return pyTuple((first + 6) % 7, new Date(Date.UTC(2000 + (of % 400), at, 0)).getUTCDate());
}
