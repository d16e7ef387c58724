// shlex.join(words).
function pyShlexJoin(words) {
  return Array.from(pyIter(words), (word) => pyShlexQuote(word)).join(" ");
}
