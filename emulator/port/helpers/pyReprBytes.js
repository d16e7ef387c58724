// repr(x) of bytes.
function pyReprBytes(x) {
  const quote = x.includes("'") && !x.includes('"') ? '"' : "'";
  const short = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r", [quote]: "\\" + quote };
  const shown = (byte) => {
    const character = String.fromCharCode(byte);
    const isPrintable = byte >= 32 && byte < 127;
    return short[character] ?? (isPrintable ? character : "\\x" + byte.toString(16).padStart(2, "0"));
  };
  return "b" + quote + Array.from(x, shown).join("") + quote;
}
