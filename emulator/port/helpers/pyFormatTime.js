// A format of strftime with the parts of a time; f, z and Z are functions. Only what Python documents has a meaning.
function pyFormatTime(format, time) {
  const digits = (number, count) => String(number).padStart(count, "0");
  const { year, month, day, hour, minute, second, weekday, yearday } = time;
  const known = {
    a: () => pyDateNames("shortDays")[weekday],
    A: () => pyDateNames("days")[weekday],
    b: () => pyDateNames("shortMonths")[month - 1],
    B: () => pyDateNames("months")[month - 1],
    c: () => `${known.a()} ${known.b()} ${String(day).padStart(2)} ${known.X()} ${year}`,
    d: () => digits(day, 2),
    f: time.f,
    G: () => String(time.isoYear),
    H: () => digits(hour, 2),
    I: () => digits((hour + 11) % 12 + 1, 2),
    j: () => digits(yearday, 3),
    m: () => digits(month, 2),
    M: () => digits(minute, 2),
    p: () => (hour < 12 ? "AM" : "PM"),
    S: () => digits(second, 2),
    u: () => String(weekday + 1),
    U: () => digits(Math.floor((yearday + 6 - ((weekday + 1) % 7)) / 7), 2),
    V: () => digits(time.isoWeek, 2),
    w: () => String((weekday + 1) % 7),
    W: () => digits(Math.floor((yearday + 6 - weekday) / 7), 2),
    x: () => `${known.m()}/${known.d()}/${known.y()}`,
    X: () => `${known.H()}:${known.M()}:${known.S()}`,
    y: () => digits(year % 100, 2),
    Y: () => String(year),
    z: time.z,
    Z: time.Z,
    "%": () => "%",
  };
  return format.replace(/%([^]?)/gu, (all, letter) => {
    if (Object.hasOwn(known, letter)) return known[letter]();
    throw pyError("ValueError", `${all} in a format of strftime is the C library's own; use what Python documents`);
  });
}
