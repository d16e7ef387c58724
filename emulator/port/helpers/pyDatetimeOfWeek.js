// datetime.fromisocalendar(year, week, day).
function pyDatetimeOfWeek(year, week, day) {
  return pyFromIsoCalendar(year, week, day, PyDatetime);
}
