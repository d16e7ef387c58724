// Throws re.error for a place, in UTF-16 units, of a pattern or replacement.
function pyReFail(what, text, units) {
  const before = text.slice(0, units);
  const line = text.includes("\n") ? ` (line ${before.split("\n").length}, column ${pyLen(before.split("\n").pop()) + 1})` : "";
  throw pyError("error", `${what} at position ${pyLen(before)}${line}`);
}
