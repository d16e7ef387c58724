// The longest block that two sequences have in common within [alo, ahi) and [blo, bhi): [a, b, size].
function pyLongestMatch(a, b, places, isJunk, [alo, ahi, blo, bhi]) {
  let [besti, bestj, size] = [alo, blo, 0];
  let lengths = new Map();
  for (let i = alo; i < ahi; i += 1) {
    const next = new Map();
    for (const j of places.get(a[i]) ?? []) {
      if (j >= blo && j < bhi) {
        const length = (lengths.get(j - 1) ?? 0) + 1;
        next.set(j, length);
        if (length > size) [besti, bestj, size] = [i - length + 1, j - length + 1, length];
      }
    }
    lengths = next;
  }
  // What is popular, and then what is junk, counts beside a block, but begins none.
  for (const wanted of [false, true]) {
    const fits = (i, j) => i >= alo && i < ahi && j >= blo && j < bhi && isJunk(b[j]) === wanted && pyEqual(a[i], b[j]);
    while (fits(besti - 1, bestj - 1)) [besti, bestj, size] = [besti - 1, bestj - 1, size + 1];
    while (fits(besti + size, bestj + size)) size += 1;
  }
  return [besti, bestj, size];
}
