// ascii(x): repr(x) with escapes for what is not ASCII.
function pyAscii(x) {
  return pyRepr(x).replace(/[^\0-\x7f]/gu, (character) => {
    const code = character.codePointAt(0);
    if (code < 256) return `\\x${code.toString(16)}`;
    return code < 65536 ? `\\u${code.toString(16).padStart(4, "0")}` : `\\U${code.toString(16).padStart(8, "0")}`;
  });
}
