// filter(f, x) where f sends requests; itertools.filterfalse keeps what is not true.
async function* pyFilterWaiting(f, x, isKept = true) {
  const source = pySteps(x);
  for (let step = await source.next(); !step.done; step = await source.next()) {
    const found = f === null ? step.value : await pyCalled(f, step.value);
    if (pyTruthy(found) === isKept) yield step.value;
  }
}
