// zip(*all, strict=isStrict).
function pyZip(all, isStrict = false) {
  if (pyTruthy(isStrict)) return pyZipStrict(all);
  const iterators = all.map((x) => pyIter(x)[Symbol.iterator]());
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
