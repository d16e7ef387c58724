// itertools.accumulate(x, f, initial).
function pyAccumulate(x, f = null, initial = null) {
  const items = pyIter(x);
  function* totals() {
    let total = initial ?? undefined;
    if (total !== undefined) yield total;
    for (const item of items) {
      if (total === undefined) total = item;
      else total = f === null ? pyAdd(total, item) : pyCalled(f, total, item);
      yield total;
    }
  }
  return totals();
}
