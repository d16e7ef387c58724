// x.splitlines(keepends): lines end as Unicode has it, those of bytes at \n and \r only.
function pySplitlines(x, keepEnds = false) {
  const isBytes = Buffer.isBuffer(x);
  if (typeof x !== "string" && !isBytes) return pyCallMethod(x, "splitlines", keepEnds);
  const isKept = pyIndexOf(keepEnds) != 0;
  const [text, others] = isBytes ? [x.toString("latin1"), ""] : [x, "\\v\\f\\x1c-\\x1e\\x85\\u2028\\u2029"];
  const end = `(?:\\r\\n|[\\r\\n${others}])`;
  const lines = text.match(new RegExp(`[^\\r\\n${others}]*${end}|[^\\r\\n${others}]+$`, "g")) ?? [];
  const shown = isKept ? lines : lines.map((line) => line.replace(new RegExp(`${end}$`), ""));
  return isBytes ? shown.map((line) => Buffer.from(line, "latin1")) : shown;
}
