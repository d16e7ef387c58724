// textwrap.indent(text, prefix, predicate): lines that are not blank, or those that the predicate takes.
function pyIndent(text, prefix, predicate = null) {
  const isIndented = predicate ?? ((line) => pyStrip(line));
  return pySplitlines(text, true).map((line) => (pyTruthy(isIndented(line)) ? prefix + line : line)).join("");
}
