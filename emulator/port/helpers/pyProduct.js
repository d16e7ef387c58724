// itertools.product(*all, repeat=times).
function pyProduct(all, times = 1) {
  const pools = Array(Math.max(pyIndexOf(times), 0)).fill(all.map((x) => pyList(x))).flat();
  function* rows(index, row) {
    if (index === pools.length) yield PyTuple.from(row);
    else for (const item of pools[index]) yield* rows(index + 1, [...row, item]);
  }
  return rows(0, []);
}
