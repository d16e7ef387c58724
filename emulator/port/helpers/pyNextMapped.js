// The next character of cp1252, or why there is none.
function pyNextMapped(bytes, at) {
  const byte = bytes[at];
  const text = byte >= 0x80 && byte < 0xa0 ? pyCharmap()[byte - 0x80] : String.fromCharCode(byte);
  return byte >= 0x80 && text === " " ? { length: 1, reason: "character maps to <undefined>" } : { length: 1, text };
}
