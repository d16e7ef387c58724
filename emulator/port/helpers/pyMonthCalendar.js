// calendar.monthcalendar(year, month): weeks from Monday on, 0 for days of other months.
function pyMonthCalendar(year, month) {
  const [first, days] = pyMonthRange(year, month);
  const weeks = Math.ceil((first + days) / 7);
  const day = (place) => (place < first || place >= first + days ? 0 : place - first + 1);
  return Array.from({ length: weeks }, (_, week) => Array.from({ length: 7 }, (_, at) => day(week * 7 + at)));
}
