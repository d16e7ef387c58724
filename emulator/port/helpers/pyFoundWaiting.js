// any(x), or all(x) with wanted false, of an iterator that has to be waited for: no step more than the answer needs.
async function pyFoundWaiting(x, wanted) {
  const source = pySteps(x);
  for (let step = await source.next(); !step.done; step = await source.next()) {
    if (pyTruthy(step.value) === wanted) return wanted;
  }
  return !wanted;
}
