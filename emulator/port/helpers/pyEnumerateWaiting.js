// enumerate(x, start) of an iterator that has to be waited for.
async function* pyEnumerateWaiting(x, start = 0) {
  let index = pyIndexOf(start);
  const source = pySteps(x);
  for (let step = await source.next(); !step.done; step = await source.next()) {
    yield pyTuple(index, step.value);
    index = pyAdd(index, 1);
  }
}
