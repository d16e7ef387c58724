// Throws re.error for a place, in UTF-16 units, of a pattern or replacement.
function pyReFail(what, text, units) {
  const before = text.slice(0, units);
  const lines = before.split("\n");
  const line = ` (line ${lines.length}, column ${pyLen(lines.pop()) + 1})`;
  throw pyError("re.error", `${what} at position ${pyLen(before)}${text.includes("\n") ? line : ""}`);
}
