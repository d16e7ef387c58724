// A text as int() and float() read it: white space around it gone, digits of every script as 0 to 9.
function pyNumeral(text) {
  const characters = Array.from(text, (character) => {
    if (character <= "\x7f") return character;
    if (/[\x85\p{Z}]/u.test(character)) return " ";
    if (!/\p{Nd}/u.test(character)) return character;
    // The digits of a script stand side by side, and runs of ten follow one another.
    let before = 0;
    while (/\p{Nd}/u.test(String.fromCodePoint(character.codePointAt(0) - before - 1))) before += 1;
    return String(before % 10);
  });
  return characters.join("").replace(/^[\t-\r ]+|[\t-\r ]+$/g, "");
}
