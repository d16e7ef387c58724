// email.utils.format_datetime(dt, usegmt).
function pyFormatDatetime(dt, usegmt = false) {
  const { tzinfo } = dt;
  if (pyTruthy(usegmt) && !(tzinfo instanceof PyTimezone && !tzinfo.offset.total)) {
    throw pyError("ValueError", "usegmt option requires a UTC datetime");
  }
  const zone = pyTruthy(usegmt) ? "GMT" : tzinfo ? pyStrftime(dt, "%z") : "-0000";
  const [day, month] = [pyDateNames("shortDays")[dt.weekday()], pyDateNames("shortMonths")[dt.month - 1]];
  const date = `${String(dt.day).padStart(2, "0")} ${month} ${String(dt.year).padStart(4, "0")}`;
  return `${day}, ${date} ${pyClockText(dt, "seconds")} ${zone}`;
}
