// statistics.median_low(data), and median_high(data) with `up` 1.
function pyMedianLow(data, up = 0) {
  const items = pySorted(data);
  if (!items.length) throw pyError("statistics.StatisticsError", "no median for empty data");
  return items[Math.floor((items.length - 1 + up) / 2)];
}
