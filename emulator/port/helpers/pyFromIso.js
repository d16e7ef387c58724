// datetime.fromisoformat(text), as Python 3.11 reads it.
function pyFromIso(text) {
  if (typeof text !== "string") throw pyError("TypeError", "fromisoformat: argument must be str");
  const invalid = pyError("ValueError", `Invalid isoformat string: ${pyRepr(text)}`);
  // Any character may stand between date and time, even half of one.
  const isHalf = (character) => /^[\ud800-\udfff]$/.test(character ?? "");
  const characters = Array.from(text);
  const half = [7, 8, 10].find((index) => isHalf(characters[index]));
  if (half !== undefined) characters[half] = "T";
  if (characters.length < 7 || characters.some(isHalf)) throw invalid;
  const whole = characters.join("");
  const week = /^\d{4}W(\d*)/.exec(whole);
  let length = /^.{4}-/s.test(whole) ? 10 : 8;
  if (/^.{4}-W/s.test(whole) && (whole[8] !== "-" || /\d/.test(whole[10]))) length = 8;
  if (week) length = week[1].length === 2 || (week[1].length > 3 && week[1].length % 2 === 1) ? 7 : 8;
  const date = pyIsoDate(characters.slice(0, length).join(""));
  if (!date) throw invalid;
  const time = characters.slice(length + 1).join("");
  const zone = time.search(/[Z+-]/);
  const clock = pyIsoClock(characters.length > length ? (zone < 0 ? time : time.slice(0, zone)) : "00", zone >= 0);
  const offset = zone < 0 || !clock ? null : pyIsoOffset(time.slice(zone));
  if (!clock || (zone >= 0 && offset === null)) throw invalid;
  return pyDatetime({ ...date, ...clock, offset });
}
