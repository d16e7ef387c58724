// enumerate(x, start).
function pyEnumerate(x, start = 0) {
  let index = pyIndexOf(start);
  const items = pyIter(x);
  function* pairs() {
    for (const item of items) {
      yield pyTuple(index, item);
      index = pyAdd(index, 1);
    }
  }
  return pairs();
}
