// statistics.mean(data): exact, then rounded once.
function pyMean(data) {
  const items = Array.from(pyIter(data));
  if (!items.length) throw pyError("statistics.StatisticsError", "mean requires at least one data point");
  return pyExactMean(items);
}
