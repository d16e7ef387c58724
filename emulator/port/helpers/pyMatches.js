// All matches of a pattern in a text, one after the other; after an empty one comes a longer one, or one further on.
function* pyMatches(pattern, string, pos = 0, endpos = Infinity) {
  string = string?.pyAsText ?? string;
  const [text, from, end] = pyReText(pattern, string, pos, endpos);
  let [at, isBehindEmpty] = [from, false];
  while (text !== null && at <= text.length) {
    let found = isBehindEmpty && pattern.steps ? pyReFind(pattern, text, at, "more") : null;
    if (!found && isBehindEmpty) at += text.codePointAt(at) > 0xffff ? 2 : 1;
    found ??= at > text.length ? null : pyReFind(pattern, text, at, "any");
    if (!found) return;
    yield new PyMatch(pattern, string, found, ...end);
    isBehindEmpty = found[0] === "";
    at = found.index + found[0].length;
  }
}
