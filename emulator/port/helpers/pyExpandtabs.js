// x.expandtabs(size).
function pyExpandtabs(x, size = 8) {
  if (Buffer.isBuffer(x)) return pyOnBytes(pyExpandtabs, x, size);
  if (typeof x !== "string") return pyCallMethod(x, "expandtabs", size);
  const width = Number(pyIndexOf(size));
  let column = 0;
  const expanded = Array.from(x, (character) => {
    if (character === "\n" || character === "\r") column = -1;
    const text = character !== "\t" ? character : width > 0 ? " ".repeat(width - (column % width)) : "";
    column += character === "\t" ? text.length : 1;
    return text;
  });
  return expanded.join("");
}
