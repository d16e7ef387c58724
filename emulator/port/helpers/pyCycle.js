// itertools.cycle(x).
function pyCycle(x) {
  const items = pyIter(x);
  function* cycled() {
    const seen = [];
    for (const item of items) {
      seen.push(item);
      yield item;
    }
    while (seen.length > 0) yield* seen;
  }
  return cycled();
}
