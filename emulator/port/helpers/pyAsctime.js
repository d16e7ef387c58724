// time.asctime(t).
function pyAsctime(t = pyLocaltime()) {
  const [year, month, day, hour, minute, second] = t;
  const moment = new PyDatetime(2000 + pyMod(year, 400), month, day, hour, minute, Math.min(second, 59));
  const seconds = String(second).padStart(2, "0");
  return `${pyStrftime(moment, "%a %b")} ${String(day).padStart(2)} ${pyStrftime(moment, "%H:%M")}:${seconds} ${year}`;
}
