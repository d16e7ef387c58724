// datetime.strptime(text, format).
function pyStrptime(text, format) {
  for (const [index, given] of [text, format].entries()) {
    if (typeof given === "string") continue;
    throw pyError("TypeError", `strptime() argument ${index + 1} must be str, not ${pyArgumentType(given)}`);
  }
  const { year, month, day, hour, minute, second, microsecond, offset, zone } = pyParsedTime(text, format);
  const name = zone === null ? undefined : zone;
  const made = () => (offset === 0n && !name ? PyTimezone.utc : new PyTimezone(PyTimedelta.of(offset), name));
  const tzinfo = offset === null ? null : made();
  return new PyDatetime(year, month, day, hour, minute, second, microsecond, tzinfo);
}
