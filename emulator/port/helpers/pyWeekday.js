// calendar.weekday(year, month, day): 0 is Monday.
function pyWeekday(year, month, day) {
  const of = pyIndexOf(year);
  return new PyDate(of < 1 || of > 9999 ? 2000 + pyMod(of, 400) : of, month, day).weekday();
}
