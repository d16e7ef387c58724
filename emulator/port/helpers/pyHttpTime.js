// A date as HTTP writes it, in seconds; null for what is none.
function pyHttpTime(text) {
  const date = /^\s*(?:[A-Za-z]+,?\s*)?(\d\d?)(?:\s+|[-/])([A-Za-z]{3})(?:\s+|[-/])(\d+)(.*)$/.exec(text);
  const time = /^(?:(?:\s+|:)(\d\d?):(\d\d)(?::(\d\d))?)?\s*(GMT|UTC|UT|Z|[-+]\d\d:?\d\d)?\s*$/i.exec(date?.[4]);
  if (!date || !time) return null;
  const [, day, name, year] = date;
  const [, hour = 0, minute = 0, second = 0, zone = "GMT"] = time;
  const month = "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(name?.toLowerCase()) / 3;
  if (!Number.isInteger(month) || month < 0) return null;
  const now = new Date().getUTCFullYear();
  let whole = Number(year);
  if (whole < 1000) {
    whole += now - (now % 100);
    if (Math.abs(now - whole) > 50) whole += now > whole ? 100 : -100;
  }
  const [, sign, hours, minutes] = /^([-+])(\d\d):?(\d\d)$/.exec(zone) ?? [, "+", 0, 0];
  const offset = (sign === "-" ? -1 : 1) * (hours * 3600 + minutes * 60);
  return Date.UTC(whole, month, day, hour, minute, second) / 1000 - offset;
}
