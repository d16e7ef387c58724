// shlex.split(s, comments=False).
function pyShlexSplit(text, comments = false) {
  if (typeof text !== "string") throw pyNoAttribute(text, "read");
  const piece = /\\([^])|'([^']*)'|"((?:\\[^]|[^"\\])*)"|([^ \t\r\n'"\\])|([ \t\r\n]+)/y;
  const hasComments = pyTruthy(comments);
  const words = [];
  let word = null;
  for (let at = 0; at < text.length; at = piece.lastIndex) {
    piece.lastIndex = at;
    const found = piece.exec(text);
    if (found === null) {
      const isCut = /^(?:"(?:\\[^]|[^"\\])*)?\\$/.test(text.slice(at));
      throw pyError("ValueError", isCut ? "No escaped character" : "No closing quotation");
    }
    const isComment = hasComments && found[4] === "#";
    if (isComment) piece.lastIndex = text.indexOf("\n", at) < 0 ? text.length : text.indexOf("\n", at) + 1;
    if (isComment || found[5] !== undefined) {
      if (word !== null) words.push(word);
      word = null;
    } else {
      word = (word ?? "") + (found[1] ?? found[2] ?? found[3]?.replace(/\\(["\\])/g, "$1") ?? found[4]);
    }
  }
  return word === null ? words : [...words, word];
}
