// dt.isoformat().
function pyIsoFormat(dt) {
  const digits = (count, number) => String(Math.floor(number)).padStart(count, "0");
  const clock = (seconds, micro) => {
    const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => digits(2, part));
    return parts.join(":") + (micro ? "." + digits(6, micro) : "");
  };
  const date = `${digits(4, dt.year)}-${digits(2, dt.month)}-${digits(2, dt.day)}`;
  const text = `${date}T${clock((dt.hour * 60 + dt.minute) * 60 + dt.second, dt.microsecond)}`;
  if (dt.offset === null) return text;
  const size = Math.abs(dt.offset);
  const offset = clock(Math.floor(size / 1000000), size % 1000000);
  return text + (dt.offset < 0 ? "-" : "+") + offset.replace(/:00$/, "");
}
