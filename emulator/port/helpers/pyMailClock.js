// The parts of a mail's date with its clock and zone, or null.
function pyMailClock([year, month, day], clock, zone) {
  const times = clock.replace(/,$/, "").split(clock.includes(":") ? ":" : ".");
  if (times.length < 2 || times.length > 3) return null;
  const given = [year, day, ...times];
  if (!given.every((part) => /^\s*[+-]?\p{Nd}+(?:_\p{Nd}+)*\s*$/u.test(part))) return null;
  const [of, at, hour, minute, second = 0] = given.map((part) => pyInt(part));
  const years = of < 100 ? of + (of > 68 ? 1900 : 2000) : of;
  return [pyMailOffset(zone.toUpperCase()), years, month, at, hour, minute, second];
}
