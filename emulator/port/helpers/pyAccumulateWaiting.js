// itertools.accumulate(x, f, initial) where f sends requests, or x does.
function pyAccumulateWaiting(x, f = null, initial = null) {
  const steps = pySteps(x);
  async function* totals() {
    let total = initial ?? undefined;
    if (total !== undefined) yield total;
    for await (const item of steps) {
      if (total === undefined) total = item;
      else total = f === null ? pyAdd(total, item) : await pyCalled(f, total, item);
      yield total;
    }
  }
  return totals();
}
