// The microseconds east of UTC that an ISO zone says; null when it is none.
function pyIsoOffset(text) {
  if (text[0] === "Z") return text.length === 1 || text[1] === "\0" ? 0 : null;
  const clock = pyIsoClock(text.slice(1), false);
  if (!clock) return null;
  const whole = (clock.hour * 60 + clock.minute) * 60 + clock.second;
  // Python takes less than a second for none.
  const size = whole === 0 ? 0 : whole * 1000000 + clock.microsecond;
  const offset = text[0] === "-" ? 0 - size : size;
  if (size < 86400000000) return offset;
  const days = Math.floor(offset / 86400000000);
  const seconds = Math.floor(offset / 1000000) - days * 86400;
  const micro = offset - Math.floor(offset / 1000000) * 1000000;
  const parts = [`days=${days}`, seconds && `seconds=${seconds}`, micro && `microseconds=${micro}`].filter(Boolean);
  const limits = "-timedelta(hours=24) and timedelta(hours=24)";
  const found = `datetime.timedelta(${parts.join(", ")})`;
  throw pyError("ValueError", `offset must be a timedelta strictly between ${limits}, not ${found}.`);
}
