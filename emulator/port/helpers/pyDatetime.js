// A datetime of these fields, each checked; the offset is microseconds east of UTC, null without a zone.
function pyDatetime({ year, month, day, hour, minute, second, microsecond, offset }) {
  const last = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  const wrong = [
    [year < 1 || year > 9999, `year ${year} is out of range`],
    [month < 1 || month > 12, "month must be in 1..12"],
    [day < 1 || day > last, "day is out of range for month"],
    [hour < 0 || hour > 23, "hour must be in 0..23"],
    [minute < 0 || minute > 59, "minute must be in 0..59"],
    [second < 0 || second > 59, "second must be in 0..59"],
    [microsecond < 0 || microsecond > 999999, "microsecond must be in 0..999999"],
  ].find(([isWrong]) => isWrong);
  if (wrong) throw pyError("ValueError", wrong[1]);
  return { year, month, day, hour, minute, second, microsecond, offset };
}
