// \A, \Z, \b or \B of Python as JavaScript has it; in an empty text Python finds neither of the last two.
function pyPatternPlace(letter, isAscii) {
  const word = "[\\p{L}\\p{N}_]";
  const same = `(?<=${word})(?=${word})|(?<!${word})(?!${word})`;
  const other = `(?<=${word})(?!${word})|(?<!${word})(?=${word})`;
  if (letter === "A") return "^";
  if (letter === "Z") return "$";
  if (isAscii) return letter === "b" ? "\\b" : "(?!^$)\\B";
  return letter === "b" ? `(?:${other})` : `(?!^$)(?:${same})`;
}
