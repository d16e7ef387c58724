// calendar.leapdays(y1, y2): how many leap years there are from one year to before another.
function pyLeapdays(from, until) {
  const before = (year) => Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return before(pyIndexOf(until) - 1) - before(pyIndexOf(from) - 1);
}
