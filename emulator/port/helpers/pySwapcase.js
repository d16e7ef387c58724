// x.swapcase().
function pySwapcase(x) {
  if (Buffer.isBuffer(x)) {
    const swapped = (letter) => (letter < "a" ? letter.toLowerCase() : letter.toUpperCase());
    return pyOnBytes((text) => text.replace(/[a-z]/gi, swapped), x);
  }
  if (typeof x !== "string") return pyCallMethod(x, "swapcase");
  const characters = Array.from(x);
  const swapped = (character, index) => {
    if (/\p{Uppercase}/u.test(character)) return pyLowerAt(characters, index);
    return pyIsLowerCase(character) ? pyUpper(character) : character;
  };
  return characters.map(swapped).join("");
}
