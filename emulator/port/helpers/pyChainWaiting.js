// itertools.chain(*all) of iterators that have to be waited for.
async function* pyChainWaiting(...all) {
  for (const each of all) yield* pySteps(each);
}
