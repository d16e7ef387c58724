// What strptime reads from a text: the parts of a time, the offset in microseconds and the name of its zone, if any.
function pyParsedTime(text, format) {
  for (const [index, given] of [text, format].entries()) {
    if (typeof given === "string") continue;
    throw pyError("TypeError", `strptime() argument ${index} must be str, not <class '${pyTypeName(given)}'>`);
  }
  const [regexp, letters] = pyTimeRegExp(format);
  const found = regexp.exec(text);
  const parts = Object.fromEntries(letters.map((letter, index) => [letter, found?.[index + 1]]));
  if (!found || parts.z === "z") {
    throw pyError("ValueError", `time data ${pyRepr(text)} does not match format ${pyRepr(format)}`);
  }
  if (found[0].length < text.length) {
    throw pyError("ValueError", `unconverted data remains: ${text.slice(found[0].length)}`);
  }
  const number = (letter) => (parts[letter] === undefined ? null : pyInt(parts[letter]));
  const place = (letter, kind) => {
    if (parts[letter] === undefined) return null;
    const lower = parts[letter].toLowerCase();
    const index = pyDateNames(kind).findIndex((name) => name.toLowerCase() === lower);
    if (index < 0) throw pyError("ValueError", `${pyRepr(lower)} is not in list`);
    return index;
  };
  const months = [place("B", "months"), place("b", "shortMonths")].map((index) => (index === null ? null : index + 1));
  const weekdays = [place("A", "days"), place("a", "shortDays")];
  const sunday = number("w") === null ? null : (number("w") + 6) % 7;
  const chosen = (named) => letters.map((letter) => named[letter] ?? null).findLast((value) => value !== null) ?? null;
  const late = (parts.p ?? "").toLowerCase() === "pm" ? 12 : 0;
  const twelve = number("I") === null ? null : (number("I") % 12) + late;
  const short = number("y") === null ? null : number("y") + (number("y") <= 68 ? 2000 : 1900);
  return {
    ...pyParsedDay({
      ...{ isoYear: number("G"), isoWeek: number("V"), yearday: number("j") },
      year: chosen({ Y: number("Y"), y: short }),
      month: chosen({ m: number("m"), B: months[0], b: months[1] }) ?? 1,
      day: number("d") ?? 1,
      week: chosen({ U: number("U"), W: number("W") }),
      sundays: chosen({ U: 1, W: 0 }) === 1,
      weekday: chosen({ A: weekdays[0], a: weekdays[1], w: sunday, u: number("u") === null ? null : number("u") - 1 }),
    }),
    hour: chosen({ H: number("H"), I: twelve }) ?? 0,
    minute: number("M") ?? 0,
    second: number("S") ?? 0,
    microsecond: parts.f === undefined ? 0 : Number(parts.f.padEnd(6, "0")),
    offset: parts.z === undefined ? null : pyParsedOffset(parts.z),
    zone: parts.Z ?? null,
  };
}
