// pattern.subn(repl, string, count) as a list.
function pyReSub(pattern, repl, string, count) {
  string = string?.pyAsText ?? string;
  const most = Number(pyIndexOf(count));
  const replaced = typeof repl === "function" ? (match) => pyCalled(repl, match) : pyReTemplate(pattern, repl);
  const parts = [];
  let [last, number] = [0, 0];
  for (const match of most < 0 ? [] : pyMatches(pattern, string)) {
    const { index } = match.found;
    if (last < index) parts.push(string.slice(last, index));
    const text = replaced(match);
    if (text != null) parts.push(text);
    last = index + match.found[0].length;
    number += 1;
    if (number === most) break;
  }
  if (last < string.length) parts.push(string.slice(last));
  return [pyJoin("", parts), number];
}
