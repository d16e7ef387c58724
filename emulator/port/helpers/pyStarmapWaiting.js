// itertools.starmap(f, x) where f sends requests, or x does.
function pyStarmapWaiting(f, x) {
  const steps = pySteps(x);
  async function* results() {
    for await (const row of steps) yield await pyCalled(f, ...pyIter(row));
  }
  return results();
}
