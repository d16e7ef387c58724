// textwrap.fill(text, width, ...): the lines of wrap as one text.
function pyFill(text, width = 70, given = {}) {
  return pyWrap(text, width, given).join("\n");
}
