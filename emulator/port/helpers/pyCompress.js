// itertools.compress(x, selectors).
function pyCompress(x, selectors) {
  const rows = pyZip([x, selectors]);
  function* kept() {
    for (const [item, isKept] of rows) if (pyTruthy(isKept)) yield item;
  }
  return kept();
}
