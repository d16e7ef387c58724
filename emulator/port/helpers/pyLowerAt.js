// The lower case of a character of a text: a capital sigma at the end of a word is a final one.
function pyLowerAt(characters, index) {
  if (characters[index] !== "Σ") return characters[index].toLowerCase();
  const isIgnored = (character) => /\p{Case_Ignorable}/u.test(character);
  const isCased = (character) => character !== undefined && /\p{Cased}/u.test(character);
  const before = characters.slice(0, index).findLast((character) => !isIgnored(character));
  const after = characters.slice(index + 1).find((character) => !isIgnored(character));
  return isCased(before) && !isCased(after) ? "ς" : "σ";
}
