// itertools.pairwise(x).
function pyPairwise(x) {
  const items = pyIter(x);
  function* pairs() {
    let before;
    for (const item of items) {
      if (before !== undefined) yield pyTuple(before, item);
      before = item;
    }
  }
  return pairs();
}
