// map(f, *all).
function pyMap(f, ...all) {
  if (all.length !== 1) return pyStarmap(f, pyZip(all));
  const items = pyIter(all[0]);
  function* results() {
    for (const item of items) yield pyCalled(f, item);
  }
  return results();
}
