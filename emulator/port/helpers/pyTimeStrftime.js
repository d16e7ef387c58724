// time.strftime(format, t).
function pyTimeStrftime(format, t = pyLocaltime()) {
  if (typeof format !== "string") {
    throw pyError("TypeError", `strftime() argument 1 must be str, not ${pyArgumentType(format)}`);
  }
  const [year, month, day, hour, minute, second] = t;
  const fields = { year, month, day, hour, minute, second, ...pyDayParts(year, month, day) };
  return pyFormatTime(format, { ...fields, f: () => "%f", z: () => "+0000", Z: () => t.tm_zone ?? "UTC" });
}
