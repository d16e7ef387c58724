// itertools.islice(x, stop) and islice(x, start, stop, step) of an iterator that has to be waited for.
async function* pyIsliceWaiting(x, ...range) {
  const wanted = pyIslice(pyCountFrom(0), ...range);
  const [start, stop] = range.length === 1 ? [0, range[0]] : range;
  const end = Math.max(stop === null ? Infinity : Number(stop), Number(start ?? 0));
  let next = end > 0 ? wanted.next().value : undefined;
  const source = pySteps(x);
  for (let index = 0; index < end; index += 1) {
    const { done, value } = await source.next();
    if (done) return;
    if (index !== next) continue;
    next = index + 1 < end ? wanted.next().value : undefined;
    yield value;
  }
}
