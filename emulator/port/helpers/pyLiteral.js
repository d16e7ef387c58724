// A text as a part of a JavaScript regular expression; under the flag i Python takes four letters for an i.
function pyLiteral(text, flags = "") {
  pyReEscape(text);
  const escaped = text.replace(/[\^$\\.*+?()[\]{}|/]/g, "\\$&").replaceAll("-", "\\x2d");
  return flags.includes("i") ? escaped.replace(/[iIİı]/g, "[iIİı]") : escaped;
}
