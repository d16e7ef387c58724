// The year, month and day of a day's number, whatever the year.
function pyDayOf(number) {
  const cycles = Math.floor((number - 1) / 146097);
  const date = new Date((number - cycles * 146097 - 719163) * 86400000);
  return [date.getUTCFullYear() + cycles * 400, date.getUTCMonth() + 1, date.getUTCDate()];
}
