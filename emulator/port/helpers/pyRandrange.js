// random.randrange(start, stop, step).
function pyRandrange(start, stop = undefined, step = 1) {
  const first = BigInt(pyIndexOf(start));
  if (stop == null) {
    if (step !== 1) throw pyError("TypeError", "Missing a non-None stop argument");
    if (first > 0n) return pyRandomBelow(first);
    throw pyError("ValueError", "empty range for randrange()");
  }
  const last = BigInt(pyIndexOf(stop));
  const by = BigInt(pyIndexOf(step));
  const width = last - first;
  if (by === 0n) throw pyError("ValueError", "zero step for randrange()");
  if (by === 1n && width <= 0n) {
    throw pyError("ValueError", `empty range for randrange() (${first}, ${last}, ${width})`);
  }
  const count = pyFloorOf(width + by + (by > 0n ? -1n : 1n), by);
  if (count <= 0n) throw pyError("ValueError", "empty range for randrange()");
  return pyInteger(first + by * BigInt(pyRandomBelow(count)));
}
