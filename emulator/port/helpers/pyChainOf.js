// itertools.chain.from_iterable(all).
function pyChainOf(all) {
  const outer = pyIter(all);
  function* items() {
    for (const each of outer) yield* pyIter(each);
  }
  return items();
}
