// The chunks that fit on the next line, taken from the front; a word that fits on none is broken.
function pyWrapLine(chunks, room, how) {
  const line = [];
  let left = room;
  const size = (chunk) => Array.from(chunk).length;
  while (chunks.length > 0 && size(chunks[0]) <= left) {
    left -= size(chunks[0]);
    line.push(chunks.shift());
  }
  if (chunks.length > 0 && size(chunks[0]) > room) {
    if (how.break_long_words) {
      const characters = Array.from(chunks[0]);
      const most = room < 1 ? 1 : left;
      const hyphen = characters.slice(0, Math.max(most, 0)).lastIndexOf("-");
      const isBroken = how.break_on_hyphens && hyphen > 0 && characters.slice(0, hyphen).some((each) => each !== "-");
      const end = isBroken ? hyphen + 1 : most;
      line.push(characters.slice(0, end).join(""));
      chunks[0] = characters.slice(end).join("");
    } else if (line.length === 0) line.push(chunks.shift());
  }
  if (how.drop_whitespace && line.length > 0 && pyStrip(line.at(-1)) === "") line.pop();
  return line;
}
