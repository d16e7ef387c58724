// The lines of a text or of bytes, as a reply's iter_lines gives them.
function pyLinesOf(whole, delimiter) {
  const isText = typeof whole === "string";
  const text = isText ? whole : whole.toString("latin1");
  const mark = Buffer.isBuffer(delimiter) ? delimiter.toString("latin1") : delimiter;
  const lines = text.split(mark || (isText ? /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/ : /\r\n|[\n\r]/));
  if (lines.at(-1) === "") lines.pop();
  return isText ? lines : lines.map((line) => Buffer.from(line, "latin1"));
}
