// Whether a character is a small letter to Unicode 14; some became one later, and U+0295 is one no longer.
function pyIsLowerCase(character) {
  return /[\p{Lowercase}\u0295]/u.test(character) && !/[\u10fc\ua7f2-\ua7f4\uab69]/.test(character);
}
