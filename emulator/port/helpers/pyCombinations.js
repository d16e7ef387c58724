// itertools.combinations(x, r), or combinations_with_replacement(x, r).
function pyCombinations(x, r, isRepeating = false) {
  const pool = pyList(x);
  const size = pyIndexOf(r);
  if (size < 0) throw pyError("ValueError", "r must be non-negative");
  function* rows(taken, from) {
    if (taken.length === size) yield PyTuple.from(taken);
    else for (let at = from; at < pool.length; at += 1) yield* rows([...taken, pool[at]], isRepeating ? at : at + 1);
  }
  return rows([], 0);
}
