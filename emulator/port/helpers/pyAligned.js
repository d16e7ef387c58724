// A text of a sign and the rest, filled up to a width.
function pyAligned(sign, text, width, fill, align) {
  const missing = width - Array.from(sign + text).length;
  if (missing <= 0) return sign + text;
  const before = { "<": 0, ">": missing, "=": missing, "^": Math.floor(missing / 2) }[align];
  const inside = fill.repeat(before);
  return (align === "=" ? sign + inside : inside + sign) + text + fill.repeat(missing - before);
}
