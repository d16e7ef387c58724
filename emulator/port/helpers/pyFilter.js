// filter(f, x); None for f keeps what is true.
function pyFilter(f, x, isKept = true) {
  const items = pyIter(x);
  function* kept() {
    for (const item of items) if (pyTruthy(f === null ? item : pyCalled(f, item)) === isKept) yield item;
  }
  return kept();
}
