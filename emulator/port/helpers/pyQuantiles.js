// statistics.quantiles(data, n=4, method="exclusive"): the n - 1 values that cut the data into n parts.
function pyQuantiles(data, n = 4, method = "exclusive") {
  const fail = (what) => pyError("statistics.StatisticsError", what);
  if (pyCompare(n, 1, "<") < 0) throw fail("n must be at least 1");
  const items = pySorted(data);
  if (items.length < 2) throw fail("must have at least two data points");
  if (!["exclusive", "inclusive"].includes(method)) throw pyError("ValueError", `Unknown method: ${pyRepr(method)}`);
  const isInside = method === "inclusive";
  const size = items.length + (isInside ? -1 : 1);
  return Array.from({ length: n - 1 }, (_, index) => {
    const at = (index + 1) * size;
    const place = isInside ? Math.floor(at / n) + 1 : Math.min(Math.max(Math.floor(at / n), 1), items.length - 1);
    const over = isInside ? at % n : at - place * n;
    const [low, high] = [items[place - 1], items[place] ?? 0];
    return pyDivide(pyAdd(pyMultiply(low, n - over), pyMultiply(high, over)), n);
  });
}
