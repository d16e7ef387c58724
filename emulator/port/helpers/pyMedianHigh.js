// statistics.median_high(data).
function pyMedianHigh(data) {
  return pyMedianLow(data, 1);
}
