// JSONDecodeError(msg, doc, pos), of json or of requests; `pos` counts characters as Python does.
function pyJsonErrorOf(name, ...given) {
  const missing = ["msg", "doc", "pos"].slice(given.length);
  const many = `takes 4 positional arguments but ${given.length + 1} were given`;
  const what = missing.length > 0 ? pyMissingArguments(missing) : many;
  if (given.length !== 3) throw pyError("TypeError", `JSONDecodeError.__init__() ${what}`);
  const [msg, doc, pos] = given;
  const before = Array.from(doc).slice(0, pos);
  const lineno = before.filter((character) => character === "\n").length + 1;
  const colno = pos - before.lastIndexOf("\n");
  const error = pyError(name, `${msg}: line ${lineno} column ${colno} (char ${pos})`);
  return Object.assign(error, { msg, doc, pos, lineno, colno });
}
