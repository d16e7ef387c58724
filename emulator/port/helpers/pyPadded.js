// A text made as wide as told with a character; `left` says how much of what is missing stands before it.
function pyPadded(text, width, fill, left) {
  const missing = Number(pyIndexOf(width)) - Array.from(text).length;
  if (typeof fill !== "string") {
    throw pyError("TypeError", `The fill character must be a unicode character, not ${pyTypeName(fill)}`);
  }
  const isOne = Array.from(fill).length === 1;
  if (!isOne) throw pyError("TypeError", "The fill character must be exactly one character long");
  if (missing <= 0) return text;
  const before = left(missing, Number(width));
  return fill.repeat(before) + text + fill.repeat(missing - before);
}
