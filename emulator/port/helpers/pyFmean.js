// statistics.fmean(data, weights).
function pyFmean(data, weights = null) {
  const fail = (what) => {
    throw pyError("statistics.StatisticsError", what);
  };
  const items = pyList(data);
  if (weights === null) {
    const total = pyMathFsum(items);
    return items.length ? pyDivide(total, items.length) : fail("fmean requires at least one data point");
  }
  const shares = pyList(weights);
  const common = items.slice(0, shares.length);
  const total = pyMathFsum(common.map((item, index) => pyMultiply(item, shares[index])));
  if (shares.length !== items.length) fail("data and weights must be the same length");
  const whole = pyMathFsum(shares);
  return pyTruthy(whole) ? pyDivide(total, whole) : fail("sum of weights must be non-zero");
}
