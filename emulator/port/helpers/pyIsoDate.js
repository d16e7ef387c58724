// The year, month and day of an ISO date or week date; null when it is none.
function pyIsoDate(text) {
  const date = /^(\d{4})(-?)(\d\d)\2(\d\d)$/.exec(text);
  if (date) return { year: Number(date[1]), month: Number(date[3]), day: Number(date[4]) };
  const week = /^(\d{4})(-?)W(\d\d)(?:\2(\d))?$/.exec(text);
  if (!week) return null;
  const [year, number, weekday] = [Number(week[1]), Number(week[3]), Number(week[4] ?? 1)];
  // Week 1 is that of January 4th; 1970 began on a Thursday.
  const monday = (y) => pyDays(y, 1, 4) - ((((pyDays(y, 1, 4) + 3) % 7) + 7) % 7);
  const first = monday(year) + 7 * (number - 1);
  if (year < 1 || number < 1 || first >= monday(year + 1) || weekday < 1 || weekday > 7) return null;
  const found = new Date((first + weekday - 1) * 86400000);
  return { year: found.getUTCFullYear(), month: found.getUTCMonth() + 1, day: found.getUTCDate() };
}
