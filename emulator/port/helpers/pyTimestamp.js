// dt.timestamp() of a datetime with a zone: seconds since 1970, exactly rounded.
function pyTimestamp(dt) {
  if (dt.offset === null) throw pyError("TypeError", "timestamp() of a datetime without a zone");
  const micro = dt.microsecond - dt.offset;
  const minutes = (pyDays(dt.year, dt.month, dt.day) * 24 + dt.hour) * 60 + dt.minute;
  const seconds = minutes * 60 + dt.second + Math.floor(micro / 1000000);
  const rest = micro - Math.floor(micro / 1000000) * 1000000;
  const isBelow = seconds < 0 && rest > 0;
  const [whole, fraction] = isBelow ? [-seconds - 1, 1000000 - rest] : [seconds, rest];
  return Number(`${isBelow ? "-" : ""}${whole}.${String(fraction).padStart(6, "0")}`);
}
