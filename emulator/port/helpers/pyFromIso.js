// datetime.fromisoformat(text), as Python 3.11 reads it; the offset is in microseconds, null without a zone.
function pyFromIso(text) {
  const iso = /^(\d{4})(-?)(\d\d)\2(\d\d)(?:.([^Z+\p{Cs}-]*)(Z(?:\0.*)?|[+-].*)?)?$/su;
  const [, year, , month, day, time = "00", zone] = iso.exec(pyWeekDate(text)) ?? [];
  const clock = pyIsoClock(time, zone);
  const east = pyIsoClock(/^[+-]/.test(zone) ? zone.slice(1) : "00");
  if (!year || !clock || !east) throw pyError("ValueError", `Invalid isoformat string: ${pyRepr(text)}`);
  const size = ((east.hour * 60 + east.minute) * 60 + east.second) * 1000000 + east.microsecond;
  const limits = "strictly between -timedelta(hours=24) and timedelta(hours=24)";
  if (size >= 86400000000) {
    const given = pyRepr(PyTimedelta.of(zone[0] === "-" ? -size : size));
    throw pyError("ValueError", `offset must be a timedelta ${limits}, not ${given}.`);
  }
  // Python takes less than a second for none.
  const offset = zone === undefined ? null : size < 1000000 ? 0 : zone[0] === "-" ? -size : size;
  const fields = { year: Number(year), month: Number(month), day: Number(day), ...clock, offset };
  const last = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  const most = { year: 9999, month: 12, day: last, hour: 23, minute: 59, second: 59 };
  const wrong = Object.keys(most).find((name, index) => fields[name] > most[name] || (index < 3 && fields[name] < 1));
  if (wrong === "year" || wrong === "day") {
    throw pyError("ValueError", wrong === "day" ? "day is out of range for month" : "year 0 is out of range");
  }
  if (wrong) throw pyError("ValueError", `${wrong} must be in ${wrong === "month" ? 1 : 0}..${most[wrong]}`);
  return fields;
}
