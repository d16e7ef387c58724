// zip(*all).
function pyZip(...all) {
  const iterators = all.map((x) => pyIterator(x));
  function* rows() {
    while (iterators.length > 0) {
      const row = pyTuple();
      for (const iterator of iterators) {
        const { done, value } = iterator.next();
        if (done) return;
        row.push(value);
      }
      yield row;
    }
  }
  return rows();
}
