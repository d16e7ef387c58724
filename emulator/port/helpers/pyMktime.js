// time.mktime(tuple), of the local time, which is UTC.
function pyMktime(tuple) {
  const [year, month, day, hour, minute, second] = tuple;
  const months = year * 12 + month - 1;
  const first = pyDayNumber(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);
  return pyFloatOf((((first - 719163 + day - 1) * 24 + hour) * 60 + minute) * 60 + second);
}
