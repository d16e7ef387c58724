// x.title(): a capital after each character that has no case.
function pyTitle(x) {
  if (Buffer.isBuffer(x)) {
    const title = (word) => word[0].toUpperCase() + word.slice(1).toLowerCase();
    return pyOnBytes((text) => text.replace(/[a-z]+/gi, title), x);
  }
  if (typeof x !== "string") return pyCallMethod(x, "title");
  const characters = Array.from(x);
  // Those of the first class have a case only since later versions of Unicode.
  const isInWord = (index) => index > 0 && /(?![\u10fc\ua7f2-\ua7f4\uab69])\p{Cased}/u.test(characters[index - 1]);
  return characters
    .map((character, index) => (isInWord(index) ? pyLowerAt(characters, index) : pyTitleCase(character)))
    .join("");
}
