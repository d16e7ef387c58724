// The place after a string in JSON text; throws what is wrong with it, and where.
function pyJsonStringEnd(text, start) {
  let at = start + 1;
  for (;;) {
    const character = text[at];
    if (character === undefined) throw ["Unterminated string starting at", start];
    if (character === '"') return at + 1;
    if (character < " ") throw ["Invalid control character at", at];
    if (character !== "\\") {
      at += 1;
      continue;
    }
    const escape = text[at + 1];
    if (escape === undefined) throw ["Unterminated string starting at", start];
    if (escape !== "u" && !'"\\/bfnrt'.includes(escape)) throw ["Invalid \\escape", at];
    if (escape === "u" && !/^[\da-fA-F]{4}[^]/.test(text.slice(at + 2))) throw ["Invalid \\uXXXX escape", at + 1];
    at += escape === "u" ? 6 : 2;
  }
}
