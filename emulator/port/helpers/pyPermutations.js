// itertools.permutations(x, r).
function pyPermutations(x, r = null) {
  const pool = pyList(x);
  const size = r === null ? pool.length : pyIndexOf(r);
  if (size < 0) throw pyError("ValueError", "r must be non-negative");
  function* rows(taken) {
    if (taken.length === size) yield PyTuple.from(taken, (index) => pool[index]);
    else for (const index of pool.keys()) if (!taken.includes(index)) yield* rows([...taken, index]);
  }
  return rows([]);
}
