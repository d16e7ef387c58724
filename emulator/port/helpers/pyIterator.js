// iter(x), or iter(f, sentinel).
function pyIterator(x, ...sentinel) {
  if (sentinel.length > 0) return pyIterUntil(x, sentinel[0]);
  return typeof x?.next === "function" || typeof x?.pyNext === "function" ? x : pyIter(x)[Symbol.iterator]();
}
