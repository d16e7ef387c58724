// s.strip(characters), at the start and the end or at one of them only.
function pyStripOf(s, characters, atStart = true, atEnd = true) {
  const [text, dropped] = [Array.from(s), Array.from(characters)];
  const isKept = (character) => !dropped.includes(character);
  const start = text.findIndex(isKept);
  if (start === -1) return "";
  return text.slice(atStart ? start : 0, atEnd ? text.findLastIndex(isKept) + 1 : text.length).join("");
}
