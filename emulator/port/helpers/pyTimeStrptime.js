// time.strptime(text, format).
function pyTimeStrptime(text, format = "%a %b %d %H:%M:%S %Y") {
  const { year, month, day, hour, minute, second, weekday, yearday, offset, zone } = pyParsedTime(text, format);
  const items = [year, month, day, hour, minute, second, weekday, yearday, zone === null ? -1 : 0];
  return PyStructTime.of(items, zone, offset === null ? null : Number(offset / 1000000n));
}
