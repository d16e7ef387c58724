// Of an encoding: its name in errors, why it lacks characters, which it has, and the bytes of a text.
function pyCodecRules(codec) {
  const isWhole = (character) => !/\p{Cs}/u.test(character);
  const halves = "surrogates not allowed";
  const latin = (text) => Buffer.from(text, "latin1");
  const map = pyCharmap();
  const isMapped = (each) => /[\0-\x7f\xa0-\xff]/.test(each) || (each !== " " && map.includes(each));
  const byte = (character) => String.fromCharCode(128 + map.indexOf(character));
  const mapped = (text) => text.replace(/[^\0-\x7f\xa0-\xff]/g, byte);
  const rules = {
    "utf-8": ["utf-8", halves, isWhole, (text) => Buffer.from(text)],
    "utf-8-sig": ["utf-8", halves, isWhole, (text) => Buffer.from("\ufeff" + text)],
    ascii: ["ascii", "ordinal not in range(128)", (character) => character <= "\x7f", latin],
    "latin-1": ["latin-1", "ordinal not in range(256)", (character) => character <= "\xff", latin],
    cp1252: ["charmap", "character maps to <undefined>", isMapped, (text) => latin(mapped(text))],
    "utf-16": ["utf-16", halves, isWhole, (text) => Buffer.from("\ufeff" + text, "utf16le")],
    "utf-16-le": ["utf-16-le", halves, isWhole, (text) => Buffer.from(text, "utf16le")],
    "utf-16-be": ["utf-16-be", halves, isWhole, (text) => Buffer.from(text, "utf16le").swap16()],
  };
  const [name, reason, isKnown, bytes] = rules[codec];
  return { name, reason, isKnown, bytes };
}
