// functools.reduce(f, x, initial) where f sends requests.
async function pyReduceWaiting(f, x, initial) {
  let result = initial;
  for (const item of pyIter(await pyCollected(x), "reduce() arg 2 must support iteration")) {
    result = result === undefined ? item : await pyCalled(f, result, item);
  }
  if (result === undefined) throw pyError("TypeError", "reduce() of empty iterable with no initial value");
  return result;
}
