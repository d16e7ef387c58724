// x.replace(**parts) of a date, time or datetime.
function pyReplaceParts(x, parts) {
  const date = ["year", "month", "day"];
  const time = ["hour", "minute", "second", "microsecond", "tzinfo"];
  const names = { "datetime.date": date, "datetime.time": time }[pyTypeName(x)] ?? [...date, ...time];
  return x.replace(...names.map((name) => parts[name]), ...("fold" in parts ? [parts.fold] : []));
}
