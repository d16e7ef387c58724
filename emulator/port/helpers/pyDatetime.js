// A datetime of these fields, each checked; the offset is microseconds east of UTC, null without a zone.
function pyDatetime({ year, month, day, hour, minute, second, microsecond, offset }) {
  const fail = (text) => {
    throw pyError("ValueError", text);
  };
  if (year < 1 || year > 9999) fail(`year ${year} is out of range`);
  if (month < 1 || month > 12) fail("month must be in 1..12");
  if (day < 1 || day > pyDays(year, month + 1, 1) - pyDays(year, month, 1)) fail("day is out of range for month");
  if (hour < 0 || hour > 23) fail("hour must be in 0..23");
  if (minute < 0 || minute > 59) fail("minute must be in 0..59");
  if (second < 0 || second > 59) fail("second must be in 0..59");
  if (microsecond < 0 || microsecond > 999999) fail("microsecond must be in 0..999999");
  return { year, month, day, hour, minute, second, microsecond, offset };
}
