// The error for a delimiter that begins no name, at this place of a template.
function pyTemplateError(template, place) {
  const before = Array.from(template).slice(0, place).join("");
  const lines = pySplitlines(before, true);
  const column = lines.length ? Array.from(lines.at(-1)).length : 1;
  return pyError("ValueError", `Invalid placeholder in string: line ${lines.length || 1}, col ${column}`);
}
