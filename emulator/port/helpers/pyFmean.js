// statistics.fmean(data).
function pyFmean(data) {
  const items = pyList(data);
  if (!items.length) throw pyError("statistics.StatisticsError", "fmean requires at least one data point");
  return pyDivide(pyMathFsum(items), items.length);
}
