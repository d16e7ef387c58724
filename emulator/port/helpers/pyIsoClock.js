// The fields of an ISO time, null when it is none; before a zone Python reads loosely.
function pyIsoClock(text, isLoose) {
  const clock = /^(\d\d)(?:(:?)(\d\d)(?:\2(\d\d))?)?(?:(?:[.,]|(?<=^..:..:..):|(?<=^\d{6})(?=\d\d))(\d+))?(.*)$/s;
  const [, hour, , minute, second, fraction = "", rest] = clock.exec(text) ?? ["", "", "", "", "", "", "none"];
  const isShort = fraction === "" ? /^.?$/su.test(rest) : fraction.length >= 6;
  if (rest !== "" && !(isShort && (isLoose || rest[0] === "\0"))) return null;
  const microsecond = Number(fraction.slice(0, 6).padEnd(6, "0"));
  return { hour: Number(hour), minute: Number(minute ?? 0), second: Number(second ?? 0), microsecond };
}
