// A text in quotes as Python's json writes it: beyond ASCII escaped, or as it is.
function pyJsonString(text, isAscii) {
  const short = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\f": "\\f", "\b": "\\b" };
  const escaped = (c) => short[c] ?? "\\u" + c.charCodeAt(0).toString(16).padStart(4, "0");
  return `"${text.replace(isAscii ? /["\\]|[^ -~]/g : /["\\\0-\x1f]/g, escaped)}"`;
}
