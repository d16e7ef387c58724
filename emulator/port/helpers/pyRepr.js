// repr(x).
function pyRepr(x) {
  if (typeof x?.pyRepr === "function") return x.pyRepr();
  if (typeof x !== "string") return x == null || pyNumberOf(x) !== null ? pyStr(x) : pyReprObject(x);
  const quote = x.includes("'") && !x.includes('"') ? '"' : "'";
  const short = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r", [quote]: "\\" + quote };
  const characters = Array.from(x, (character) => {
    if (Object.hasOwn(short, character)) return short[character];
    if (character === " " || !/[\p{C}\p{Z}]/u.test(character)) return character;
    const code = character.codePointAt(0).toString(16);
    if (code.length <= 2) return "\\x" + code.padStart(2, "0");
    return code.length <= 4 ? "\\u" + code.padStart(4, "0") : "\\U" + code.padStart(8, "0");
  });
  return quote + characters.join("") + quote;
}
