// The text up to endpos that a pattern goes through, where it begins, and both ends as a match shows them.
function pyReText(pattern, string, pos, endpos) {
  const type = pyTypeName(string);
  if (type === "bytes") throw pyError("TypeError", "cannot use a string pattern on a bytes-like object");
  if (type !== "str") throw pyError("TypeError", `expected string or bytes-like object, got '${type}'`);
  if (pattern.wary && string.includes("\u0345")) {
    throw pyError("ValueError", "U+0345 is no letter in Python and one in JavaScript when case is ignored");
  }
  if (pos === 0 && endpos === Infinity) return [string, 0, [0, pyLen(string)]];
  const characters = Array.from(string);
  const number = (place) => (place === Infinity ? place : Number(pyIndexOf(place)));
  const [from, end] = [pos, endpos].map((place) => Math.min(Math.max(number(place), 0), characters.length));
  const text = from > end ? null : characters.slice(0, end).join("");
  return [text, characters.slice(0, from).join("").length, [from, end]];
}
