// itertools.starmap(f, x).
function pyStarmap(f, x) {
  const rows = pyIter(x);
  function* results() {
    for (const row of rows) yield pyCalled(f, ...pyIter(row));
  }
  return results();
}
