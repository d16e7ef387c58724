// s.rstrip(characters), of white space without them.
function pyRstrip(s, characters) {
  pyHaving(s, "str", "rstrip");
  if (typeof (characters ?? "") !== "string") throw pyError("TypeError", "rstrip arg must be None or str");
  const [text, dropped] = [Array.from(s), Array.from(characters ?? pySpaces())];
  const last = text.findLastIndex((character) => !dropped.includes(character));
  return text.slice(0, last + 1).join("");
}
