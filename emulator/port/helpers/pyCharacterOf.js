// The character of a code for a format.
function pyCharacterOf(x) {
  const code = Number(x);
  if (code >= 0 && code < 0x110000) return String.fromCodePoint(code);
  const isLong = code >= -(2 ** 63) && code < 2 ** 63;
  if (!isLong) throw pyError("OverflowError", "Python int too large to convert to C long");
  throw pyError("OverflowError", "%c arg not in range(0x110000)");
}
