// A time of day as HH:MM:SS.ffffff, as far as timespec says.
function pyClockText({ hour, minute, second, microsecond }, timespec = "auto") {
  const names = ["hours", "minutes", "seconds", "milliseconds", "microseconds"];
  const wanted = timespec === "auto" ? (microsecond ? "microseconds" : "seconds") : timespec;
  if (!names.includes(wanted)) throw pyError("ValueError", "Unknown timespec value");
  const parts = [hour, minute, second].slice(0, names.indexOf(wanted) + 1);
  const fraction = String(microsecond).padStart(6, "0").slice(0, { milliseconds: 3, microseconds: 6 }[wanted] ?? 0);
  return parts.map((part) => String(part).padStart(2, "0")).join(":") + (fraction && `.${fraction}`);
}
