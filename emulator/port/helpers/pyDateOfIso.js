// date.fromisoformat(text).
function pyDateOfIso(text) {
  if (typeof text !== "string") throw pyError("TypeError", "fromisoformat: argument must be str");
  // Of ten bytes Python does not look at the last two, where the first eight are a date without hyphens.
  const date = Buffer.byteLength(text) === 10 ? text.replace(/^(\d{8}|\d{4}W\d{3}).+$/su, "$1") : text;
  const found = /^(?:\d{4}-\d\d-\d\d|\d{8}|\d{4}-W\d\d(?:-\d)?|\d{4}W\d\d\d?)$/.test(date) ? pyWeekDate(date) : "";
  const iso = /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(found);
  if (!iso) throw pyError("ValueError", `Invalid isoformat string: ${pyRepr(text)}`);
  return new PyDate(...iso.slice(1).map(Number));
}
