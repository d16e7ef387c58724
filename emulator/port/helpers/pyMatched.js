// What a pattern matches in a text, or null: "from" a place, "all" from there on, or "any"where after it.
function pyMatched(pattern, string, pos, endpos, how) {
  string = string?.pyAsText ?? string;
  const [text, from, end] = pyReText(pattern, string, pos, endpos);
  const found = text === null ? null : pyReFind(pattern, text, from, how);
  return found && new PyMatch(pattern, string, found, ...end);
}
