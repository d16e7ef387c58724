// A code as an escape: \x41, \u0041 or \U00000041.
function pyEscaped(code) {
  const [letter, size] = code < 256 ? ["x", 2] : code < 65536 ? ["u", 4] : ["U", 8];
  return `\\${letter}${code.toString(16).padStart(size, "0")}`;
}
