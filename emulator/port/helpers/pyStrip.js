// s.strip(characters), of white space without them.
function pyStrip(s, characters) {
  pyHaving(s, "str", "strip");
  if (typeof (characters ?? "") !== "string") throw pyError("TypeError", "strip arg must be None or str");
  const [text, dropped] = [Array.from(s), Array.from(characters ?? pySpaces())];
  const isKept = (character) => !dropped.includes(character);
  return text.slice(Math.max(text.findIndex(isKept), 0), text.findLastIndex(isKept) + 1).join("");
}
