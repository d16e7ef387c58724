// A character as the first of a title.
function pyTitleCase(character) {
  const digraph = { "\u01c4": "\u01c5", "\u01c7": "\u01c8", "\u01ca": "\u01cb", "\u01f1": "\u01f2" };
  const upper = pyUpper(character);
  if (/[\u01c4-\u01cc\u01f1-\u01f3]/.test(character)) return digraph[upper];
  if (/[\u10d0-\u10fa\u10fd-\u10ff]/.test(character)) return character;
  // Ligatures have one capital; an iota below stays below, and is one character with its letter where there is one.
  if (/[ß\u0587\ufb00-\ufb17]/.test(character)) return upper[0] + upper.slice(1).toLowerCase();
  if (!/^[\u1f80-\u1fff]$/.test(character) || !/.Ι$/.test(upper)) return upper;
  const title = upper.slice(0, -1) + "\u0345";
  return title.length === 2 ? title.normalize("NFC") : title;
}
