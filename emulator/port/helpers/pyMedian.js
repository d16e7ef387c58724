// statistics.median(data).
function pyMedian(data) {
  const items = pySorted(data);
  const { length } = items;
  if (!length) throw pyError("statistics.StatisticsError", "no median for empty data");
  if (length % 2) return items[(length - 1) / 2];
  return pyDivide(pyAdd(items[length / 2 - 1], items[length / 2]), 2);
}
