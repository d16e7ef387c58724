// itertools.zip_longest(*all, fillvalue=fill).
function pyZipLongest(all, fill = null) {
  const iterators = all.map((x) => pyIter(x)[Symbol.iterator]());
  function* rows() {
    while (true) {
      const row = iterators.map((iterator) => iterator.next());
      if (row.every(({ done }) => done)) return;
      yield PyTuple.from(row, ({ done, value }) => (done ? fill : value));
    }
  }
  return rows();
}
