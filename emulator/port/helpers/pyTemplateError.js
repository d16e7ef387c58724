// The error for a $ that begins no name, the last character of this part of a template.
function pyTemplateError(part) {
  const lines = pySplitlines(part, true);
  const column = Array.from(lines.at(-1)).length;
  return pyError("ValueError", `Invalid placeholder in string: line ${lines.length}, col ${column}`);
}
