// time.fromisoformat(text).
function pyTimeOfIso(text) {
  if (typeof text !== "string") throw pyError("TypeError", "fromisoformat: argument must be str");
  const time = text.replace(/^T/, "");
  try {
    if (!/^\d\d/.test(time)) throw pyError("ValueError", "no hour");
    return pyDatetimeOfIso(`2000-01-01T${time}`).timetz();
  } catch (error) {
    const isUnread = /^(?:Invalid isoformat|no hour)/.test(error.message);
    throw isUnread ? pyError("ValueError", `Invalid isoformat string: ${pyRepr(text)}`) : error;
  }
}
