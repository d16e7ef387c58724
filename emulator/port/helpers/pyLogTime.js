// The time of a record in a format of strftime, in UTC.
function pyLogTime(record, format) {
  const now = new Date(Math.round(record.created * 1000));
  const [year, month, day] = [now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate()];
  const clock = { hour: now.getUTCHours(), minute: now.getUTCMinutes(), second: now.getUTCSeconds() };
  const zone = { f: () => "%f", z: () => "+0000", Z: () => "UTC" };
  return pyFormatTime(format, { year, month, day, ...clock, ...pyDayParts(year, month, day), ...zone });
}
