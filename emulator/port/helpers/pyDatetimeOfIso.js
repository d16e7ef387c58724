// datetime.fromisoformat(text).
function pyDatetimeOfIso(text) {
  if (typeof text !== "string") throw pyError("TypeError", "fromisoformat: argument must be str");
  const { year, month, day, hour, minute, second, microsecond, offset } = pyFromIso(text);
  const zone = offset === null ? null : offset === 0 ? PyTimezone.utc : new PyTimezone(PyTimedelta.of(offset));
  return new PyDatetime(year, month, day, hour, minute, second, microsecond, zone);
}
