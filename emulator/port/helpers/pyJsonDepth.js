// Raise JSONDecodeError for a text that is nested deeper than both runtimes read.
function pyJsonDepth(text) {
  if (text.replace(/[^[{]+/g, "").length <= 200) return;
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\[^])*(?:"|$)|[[\]{}]/g)) {
    if (token === "[" || token === "{") depth++;
    if (token === "]" || token === "}") depth--;
    if (depth > 200) throw pyJsonError("JSONDecodeError", "Nested deeper than 200", index, text);
  }
}
