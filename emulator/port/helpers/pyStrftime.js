// moment.strftime(format) of a date, time or datetime, in the C locale.
function pyStrftime(moment, format) {
  if (typeof format !== "string") {
    throw pyError("TypeError", `strftime() argument 1 must be str, not ${pyArgumentType(format)}`);
  }
  const { year = 1900, month = 1, day = 1, hour = 0, minute = 0, second = 0, microsecond = 0 } = moment;
  const offset = typeof moment.utcoffset === "function" ? moment.utcoffset() : null;
  const fields = { year, month, day, hour, minute, second, ...pyDayParts(year, month, day) };
  return pyFormatTime(format, {
    ...fields,
    f: () => String(microsecond).padStart(6, "0"),
    z: () => (offset ? pyOffsetText(offset, "") : ""),
    Z: () => (offset ? moment.tzname() : "") ?? "",
  });
}
