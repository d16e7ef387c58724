// A date or datetime as the tuple of C's time.
function pyTimeTuple(moment, dst) {
  const { year, month, day, hour = 0, minute = 0, second = 0 } = moment;
  const number = pyDayNumber(year, month, day) - pyDayNumber(year, 1, 1) + 1;
  return PyStructTime.of([year, month, day, hour, minute, second, moment.weekday(), number, dst]);
}
