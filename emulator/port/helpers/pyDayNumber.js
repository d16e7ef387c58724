// The number of a day: January 1st of year 1 is 1.
function pyDayNumber(year, month, day) {
  return new Date(0).setUTCFullYear(year, month - 1, day) / 86400000 + 719163;
}
