// textwrap.wrap(text, width, ...): `given` are the other arguments by their names.
function pyWrap(text, width = 70, given = {}) {
  const how = pyWrapSettings(width, given);
  const [lines, chunks] = [[], pyWrapChunks(text, how)];
  while (chunks.length > 0) {
    const indent = lines.length > 0 ? how.subsequent_indent : how.initial_indent;
    const room = width - Array.from(indent).length;
    if (how.drop_whitespace && pyStrip(chunks[0]) === "" && lines.length > 0) chunks.shift();
    const line = pyWrapLine(chunks, room, how);
    const isRestBlank = how.drop_whitespace && chunks.length === 1 && pyStrip(chunks[0]) === "";
    const fits = (chunks.length === 0 || isRestBlank) && Array.from(line.join("")).length <= room;
    if (line.length === 0) continue;
    if (how.max_lines !== null && lines.length + 1 >= how.max_lines && !fits) {
      return pyWrapCut(lines, line, indent, room, how);
    }
    lines.push(indent + line.join(""));
  }
  return lines;
}
