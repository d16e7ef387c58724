// The days from 1970-01-01 to a date.
function pyDays(year, month, day) {
  return new Date(0).setUTCFullYear(year, month - 1, day) / 86400000;
}
