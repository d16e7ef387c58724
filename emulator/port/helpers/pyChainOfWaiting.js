// itertools.chain.from_iterable(all) of an iterator that has to be waited for.
async function* pyChainOfWaiting(all) {
  for await (const each of pySteps(all)) yield* pySteps(each);
}
