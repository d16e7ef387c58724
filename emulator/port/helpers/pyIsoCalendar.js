// date.isocalendar(): year, week and day of the week by ISO 8601.
function pyIsoCalendar(date) {
  const monday = (year) => pyDayNumber(year, 1, 4) - ((pyDayNumber(year, 1, 4) + 6) % 7);
  const number = date.toordinal();
  const year = [date.year + 1, date.year, date.year - 1].find((each) => monday(each) <= number);
  return PyIsoCalendarDate.from([year, Math.floor((number - monday(year)) / 7) + 1, date.isoweekday()]);
}
