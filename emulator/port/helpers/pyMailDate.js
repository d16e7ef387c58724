// The parts of a mail's date, its offset in seconds first, or null; read as Python reads them, loosely.
function pyMailDate(text) {
  const words = pySplit(text);
  if (!words.length) return null;
  const days = pyDateNames("shortDays").map((name) => name.toLowerCase());
  if (words[0].endsWith(",") || days.includes(words[0].toLowerCase())) words.shift();
  else words[0] = words[0].slice(words[0].lastIndexOf(",") + 1);
  if (words.length === 3 && words[0].split("-").length === 3) words.splice(0, 1, ...words[0].split("-"));
  if (words.length === 4) {
    const at = words[3].includes("+") ? words[3].indexOf("+") : words[3].indexOf("-");
    words.splice(3, 1, ...(at > 0 ? [words[3].slice(0, at), words[3].slice(at)] : [words[3], ""]));
  }
  if (words.length < 5) return null;
  let [day, month, year, clock, zone] = words;
  if (!day || !month || !year) return null;
  const months = ["shortMonths", "months"].flatMap((kind) => pyDateNames(kind).map((name) => name.toLowerCase()));
  if (!months.includes(month.toLowerCase())) [day, month] = [month, day];
  if (!months.includes(month.toLowerCase())) return null;
  if (year.indexOf(":") > 0) [year, clock] = [clock, year];
  if (year.endsWith(",")) year = year.slice(0, -1);
  if (!year) return null;
  if (!/^\p{Nd}/u.test(year)) [year, zone] = [zone, year];
  return pyMailClock([year, (months.indexOf(month.toLowerCase()) % 12) + 1, day.replace(/,$/, "")], clock, zone);
}
