// iter(x).
function pyIterator(x) {
  return typeof x?.next === "function" ? x : pyIter(x)[Symbol.iterator]();
}
