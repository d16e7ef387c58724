// The short name that a zone has at a time in milliseconds, and by how many seconds its clock is ahead in summer.
function pyZoneSays(key, at, east) {
  if (/^(?:Etc\/)?(?:GMT[+-]?0?|Greenwich)$/.test(key)) return ["GMT", 0];
  const odd = "Africa/Casablanca Africa/El_Aaiun Africa/Windhoek America/Asuncion America/Bahia_Banderas";
  const more = "Asia/Atyrau Asia/Barnaul Asia/Bishkek Asia/Colombo Asia/Dili Asia/Famagusta Asia/Oral Asia/Qostanay";
  const most = "Asia/Tomsk Australia/LHI Australia/Lord_Howe Europe/Astrakhan Europe/Dublin Europe/Guernsey";
  const last = "America/Inuvik Europe/Isle_of_Man Europe/Jersey Europe/Kirov Europe/Minsk";
  const rest = "Europe/Saratov Europe/Ulyanovsk Europe/Volgograd Pacific/Guam Pacific/Saipan";
  const apart = [odd, more, most, last, rest].join(" ").split(" ");
  const isKnown = key.includes("/") && !key.startsWith("Antarctica/") && !apart.includes(key);
  if (!isKnown || at < 946684800000 || at >= 2145916800000) {
    const what = "whether it is summer and what the zone is called then (dst, tzname, %Z) is not known at Segment";
    throw pyError("NotImplementedError", `${key}: ${what}; write the name out`);
  }
  const clock = new Intl.DateTimeFormat("en-US", { timeZone: key, timeZoneName: "long" });
  const name = clock.formatToParts(new Date(at)).find(({ type }) => type === "timeZoneName").value;
  const minutes = Math.abs(east) / 60;
  const [hours, over] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0"));
  const offset = `${east < 0 ? "-" : "+"}${hours}${over === "00" ? "" : over}`;
  return [pyZoneNames().get(name) ?? offset, /Daylight|Summer/.test(name) ? 3600 : 0];
}
