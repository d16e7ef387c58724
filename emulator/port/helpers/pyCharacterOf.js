// The character of a code for a format.
function pyCharacterOf(x) {
  const code = Number(x);
  if (code >= 0 && code < 0x110000) return String.fromCodePoint(code);
  throw pyError("OverflowError", "%c arg not in range(0x110000)");
}
