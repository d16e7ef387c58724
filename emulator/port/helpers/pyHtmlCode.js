// The character of a reference by number, as browsers read them: 128 to 159 are those of cp1252.
function pyHtmlCode(reference) {
  const digits = reference.replace(/[#;]/g, "");
  const code = /^[xX]/.test(digits) ? parseInt(digits.slice(1), 16) : Number(digits);
  if (code === 0 || (code >= 0xd800 && code < 0xe000) || code > 0x10ffff) return "\ufffd";
  const character = String.fromCodePoint(code);
  const mapped = code >= 0x80 && code < 0xa0 ? pyCharmap()[code - 0x80] : " ";
  if (mapped !== " ") return mapped;
  if (code === 13 || (code >= 0x80 && code < 0xa0)) return character;
  const isNone = /[\x01-\x08\v\x0e-\x1f\x7f\ufdd0-\ufdef]/u.test(character) || (code & 0xfffe) === 0xfffe;
  return isNone ? "" : character;
}
