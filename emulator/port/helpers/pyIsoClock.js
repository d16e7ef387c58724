// The hour, minute, second and microsecond of an ISO time; null when it is none. Before a zone Python reads loosely.
function pyIsoClock(text, isLoose) {
  const clock = /^(\d\d)(?:(:?)(\d\d)(?:\2(\d\d))?)?/.exec(text);
  if (!clock) return null;
  const [hour, minute, second] = [clock[1], clock[3] ?? 0, clock[4] ?? 0].map(Number);
  const rest = text.slice(clock[0].length);
  const fits = (tail) => tail === "" || tail[0] === "\0" || isLoose;
  if (Array.from(rest).length < 2) return fits(rest) ? { hour, minute, second, microsecond: 0 } : null;
  const mark = clock[4] === undefined ? "[.,]" : `(?:[.,]|${clock[2]})`;
  const fraction = new RegExp(`^${mark}(\\d+)(.*)$`, "s").exec(rest);
  if (!fraction || !fits(fraction[2]) || (fraction[2] !== "" && fraction[1].length < 6)) return null;
  return { hour, minute, second, microsecond: Number(fraction[1].slice(0, 6).padEnd(6, "0")) };
}
