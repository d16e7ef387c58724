// itertools.pairwise(x) of an iterator that has to be waited for.
function pyPairwiseWaiting(x) {
  const steps = pySteps(x);
  async function* pairs() {
    let before;
    for await (const item of steps) {
      if (before !== undefined) yield pyTuple(before, item);
      before = item;
    }
  }
  return pairs();
}
