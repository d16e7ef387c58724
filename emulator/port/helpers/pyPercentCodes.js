// One character as a URL carries it: its UTF-8, percent-encoded; half a surrogate pair as the three bytes it would be.
function pyPercentCodes(character) {
  const code = character.codePointAt(0);
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  const bytes = isHalf ? [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)] : Buffer.from(character);
  return Array.from(bytes, (byte) => "%" + byte.toString(16).toUpperCase().padStart(2, "0")).join("");
}
