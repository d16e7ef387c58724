// textwrap.shorten(text, width, ...): the words that fit on one line, and a placeholder for the others.
function pyShorten(text, width, given = {}) {
  return pyWrap(pyWords(pyStrip(text), Infinity).join(" "), width, { ...given, max_lines: 1 }).join("\n");
}
