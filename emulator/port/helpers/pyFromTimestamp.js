// datetime.fromtimestamp(timestamp, tz); without a zone the local time, which is UTC.
function pyFromTimestamp(timestamp, tz = null) {
  const zone = pyZone(tz);
  const number = pyNumberOf(timestamp) ?? pyIndexOf(timestamp);
  if (Number.isNaN(number)) throw pyError("ValueError", "Invalid value NaN (not a number)");
  if (Math.abs(Number(number)) >= 2 ** 63) {
    throw pyError("OverflowError", "timestamp out of range for platform time_t");
  }
  let seconds = Math.trunc(Number(number));
  let micro = Number(number) === seconds ? 0 : pyHalfEven((Number(number) - seconds) * 1e6);
  if (micro >= 1e6) [seconds, micro] = [seconds + 1, micro - 1e6];
  if (micro < 0) [seconds, micro] = [seconds - 1, micro + 1e6];
  const [year] = pyDayOf(Math.floor(seconds / 86400) + 719163);
  if (Math.abs(year) > 2 ** 31) throw pyError("OSError", "[Errno 75] Value too large for defined data type");
  if (year < 1 || year > 9999) throw pyError("ValueError", `year ${year} is out of range`);
  const moment = pyMomentOf((BigInt(seconds) + 62135683200n) * 1000000n + BigInt(micro), 0, null);
  return zone ? pyMomentOf(...zone.fromUtc(pyMicro(moment)), zone) : moment;
}
