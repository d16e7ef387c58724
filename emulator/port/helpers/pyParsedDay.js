// The date that strptime has read, from month and day or from the number of a week or day.
function pyParsedDay({ isoYear, isoWeek, year, month, day, week, sundays, weekday, yearday }) {
  const within = "and a weekday directive ('%A', '%a', '%w', or '%u').";
  const fail = (text) => {
    throw pyError("ValueError", text);
  };
  if (year === null && isoYear !== null) {
    const needs = `ISO year directive '%G' must be used with the ISO week directive '%V' ${within}`;
    if (isoWeek === null || weekday === null) fail(needs);
    const instead = "is not compatible with ISO year directive '%G'. Use '%Y' instead.";
    if (yearday !== null) fail(`Day of the year directive '%j' ${instead}`);
  } else if (week === null && isoWeek !== null) {
    const instead = "is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.";
    if (weekday !== null) fail(`ISO week directive '%V' ${instead}`);
    fail(`ISO week directive '%V' must be used with the ISO year directive '%G' ${within}`);
  }
  const isLeapDay = year === null && month === 2 && day === 29;
  let of = year ?? (isLeapDay ? 1904 : 1900);
  let number = yearday;
  if (number === null && weekday !== null && week !== null) {
    const shift = sundays ? 1 : 0;
    const first = (pyDayNumber(of, 1, 1) + 6 + shift) % 7;
    const within = (weekday + shift) % 7;
    number = week === 0 ? 1 + within - first : 1 + ((7 - first) % 7) + 7 * (week - 1) + within;
  } else if (number === null && weekday !== null && isoYear !== null && isoWeek !== null) {
    of = isoYear;
    number = isoWeek * 7 + weekday + 1 - (((pyDayNumber(of, 1, 4) + 6) % 7) + 4);
  }
  if (number === null) {
    const date = new PyDate(of, month, day);
    number = date.toordinal() - pyDayNumber(of, 1, 1) + 1;
    return { year: isLeapDay ? 1900 : of, month, day, yearday: number, weekday: weekday ?? date.weekday() };
  }
  const at = pyDayNumber(new PyDate(of, 1, 1).year, 1, 1) + number - 1;
  if (at < 1) fail("ordinal must be >= 1");
  const [realYear, realMonth, realDay] = pyDayOf(at);
  const date = new PyDate(realYear, realMonth, realDay);
  const shown = at - pyDayNumber(realYear, 1, 1) + 1;
  const fields = { year: isLeapDay ? 1900 : realYear, month: realMonth, day: realDay };
  return { ...fields, yearday: number < 1 ? shown : number, weekday: weekday ?? date.weekday() };
}
