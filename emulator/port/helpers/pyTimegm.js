// calendar.timegm(tuple).
function pyTimegm(tuple) {
  const [year, month, day, hour, minute, second] = tuple;
  const days = new PyDate(year, month, 1).toordinal() - 719163 + day - 1;
  return ((days * 24 + hour) * 60 + minute) * 60 + second;
}
