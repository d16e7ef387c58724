// What a pattern finds from a place on: "from" there, "all" to the end, "any"where after, or "more" than nothing.
function pyReFind(pattern, text, from, how) {
  const { source, flags } = pattern.regexp;
  const points = how === "more" ? pyLen(text.slice(0, from)) : 0;
  const whole = { from: source, any: source, all: `(?:${source})$`, more: `(?:${source})(?<!^[^]{${points}})` }[how];
  const regexp = new RegExp(whole, `${flags}d${how === "any" ? "g" : "y"}`);
  regexp.lastIndex = from;
  let found = regexp.exec(text);
  // V8 finds what matches nothing in the middle of a surrogate pair as well.
  while (found && text.codePointAt(found.index - 1) > 0xffff) {
    regexp.lastIndex = found.index + 1;
    found = regexp.exec(text);
  }
  return found;
}
