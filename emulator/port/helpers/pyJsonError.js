// A JSONDecodeError, of json or of requests; `index` is where the text is wrong, in JavaScript's characters.
function pyJsonError(name, message, index, text) {
  const before = Array.from(text.slice(0, index));
  const [pos, lineno] = [before.length, before.filter((character) => character === "\n").length + 1];
  const colno = pos - before.lastIndexOf("\n");
  const error = pyError(name, `${message}: line ${lineno} column ${colno} (char ${pos})`);
  return Object.assign(error, { msg: message, doc: text, pos, lineno, colno });
}
