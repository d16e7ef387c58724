// datetime.combine(date, time, tzinfo).
function pyCombine(date, time, tzinfo = time?.tzinfo) {
  const wrong = [date instanceof PyDate, time instanceof PyTime].indexOf(false);
  if (wrong >= 0) {
    const [name, given] = [["datetime.date", date], ["datetime.time", time]][wrong];
    throw pyError("TypeError", `combine() argument ${wrong + 1} must be ${name}, not ${pyArgumentType(given)}`);
  }
  const clock = [time.hour, time.minute, time.second, time.microsecond];
  return new PyDatetime(date.year, date.month, date.day, ...clock, tzinfo, time.fold);
}
