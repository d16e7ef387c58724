// statistics.variance(data) and pvariance(data), which is not `off` by one.
function pyVariance(data, off = 1) {
  const items = pyList(data);
  const name = off ? "variance requires at least two data points" : "pvariance requires at least one data point";
  const [top, bottom] = pySpread(items, off, name);
  if (items.every(pyIsInt) && top % bottom === 0n) return pyInteger(top / bottom);
  const ratio = pyRatio(top, bottom);
  if (ratio === Infinity) throw pyError("OverflowError", "integer division result too large for a float");
  return pyFloatOf(ratio);
}
