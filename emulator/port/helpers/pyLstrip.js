// s.lstrip(characters), of white space without them.
function pyLstrip(s, characters) {
  pyHaving(s, "str", "lstrip");
  if (typeof (characters ?? "") !== "string") throw pyError("TypeError", "lstrip arg must be None or str");
  const [text, dropped] = [Array.from(s), Array.from(characters ?? pySpaces())];
  const start = text.findIndex((character) => !dropped.includes(character));
  return start === -1 ? "" : text.slice(start).join("");
}
