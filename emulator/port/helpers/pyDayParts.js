// What follows from a date: the day of the week, of the year, and ISO's year and week.
function pyDayParts(year, month, day) {
  const number = pyDayNumber(year, month, day);
  const weekday = (number + 6) % 7;
  const monday = (of) => pyDayNumber(of, 1, 4) - ((pyDayNumber(of, 1, 4) + 6) % 7);
  const isoYear = [year + 1, year, year - 1].find((each) => monday(each) <= number);
  const isoWeek = Math.floor((number - monday(isoYear)) / 7) + 1;
  return { weekday, yearday: number - pyDayNumber(year, 1, 1) + 1, isoYear, isoWeek };
}
