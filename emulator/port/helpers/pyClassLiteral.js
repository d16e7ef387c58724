// The characters of a text as members of a class in a JavaScript regular expression.
function pyClassLiteral(text, flags = "") {
  if (pyReEscape(text) === "") throw pyError("re.error", "unterminated character set");
  const characters = text.replace(/[\^$\\.*+?()[\]{}|/]/g, "\\$&").replaceAll("-", "\\x2d");
  return flags.includes("i") && /[iIİı]/.test(text) ? characters + "iİı" : characters;
}
