// The lines with the last one cut short for the placeholder.
function pyWrapCut(lines, line, indent, room, how) {
  const size = (text) => Array.from(text).length;
  const { placeholder, width } = how;
  for (const kept = line.slice(); kept.length > 0; kept.pop()) {
    const fits = pyStrip(kept.at(-1)) !== "" && size(kept.join("")) + size(placeholder) <= room;
    if (fits) return [...lines, indent + kept.join("") + placeholder];
  }
  const before = lines.length > 0 ? pyRstrip(lines.at(-1)) : null;
  const isBehind = before !== null && size(before) + size(placeholder) <= width;
  return isBehind ? [...lines.slice(0, -1), before + placeholder] : [...lines, indent + pyLstrip(placeholder)];
}
