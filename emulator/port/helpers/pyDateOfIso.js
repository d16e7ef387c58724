// date.fromisoformat(text).
function pyDateOfIso(text) {
  if (typeof text !== "string") throw pyError("TypeError", "fromisoformat: argument must be str");
  const found = /^(?:\d{4}-\d\d-\d\d|\d{8}|\d{4}-W\d\d(?:-\d)?|\d{4}W\d\d\d?)$/.test(text) ? pyWeekDate(text) : "";
  const iso = /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(found);
  if (!iso) throw pyError("ValueError", `Invalid isoformat string: ${pyRepr(text)}`);
  return new PyDate(...iso.slice(1).map(Number));
}
