// itertools.tee(x, n): iterators that each give all items.
function pyTee(x, n = 2) {
  const items = pyIter(x)[Symbol.iterator]();
  const seen = [];
  function* again() {
    for (let index = 0; ; index += 1) {
      if (index === seen.length) seen.push(items.next());
      if (seen[index].done) return void seen.pop();
      yield seen[index].value;
    }
  }
  return PyTuple.from({ length: pyIndexOf(n) }, again);
}
