// itertools.islice(x, stop) and islice(x, start, stop, step).
function pyIslice(x, first, last = undefined, by = null) {
  const [start, stop, step] = last === undefined ? [null, first, null] : [first, last, by];
  const isWrong = (index, least) => index !== null && !(pyIsInt(index) && index >= least);
  const range = "must be None or an integer: 0 <= x <= sys.maxsize.";
  const isNoStop = stop === -1 || (stop !== null && !pyIsInt(stop));
  if (isNoStop) throw pyError("ValueError", `Stop argument for islice() ${range}`);
  if (isWrong(start, 0) || isWrong(stop, 0)) throw pyError("ValueError", `Indices for islice() ${range}`);
  if (isWrong(step, 1)) throw pyError("ValueError", "Step for islice() must be a positive integer or None.");
  const items = pyIter(x)[Symbol.iterator]();
  function* sliced() {
    let next = Number(start ?? 0);
    const end = stop === null ? Infinity : Number(stop);
    for (let index = 0; index < Math.max(end, next); index += 1) {
      if (index >= end && index >= next) return;
      const { done, value } = items.next();
      if (done) return;
      if (index !== next || index >= end) continue;
      next += Number(step ?? 1);
      yield value;
    }
  }
  return sliced();
}
