// statistics.harmonic_mean(data, weights): of the exact sum of the floats that each weight / item is.
function pyHarmonicMean(data, weights = null) {
  const fail = (what) => {
    throw pyError("statistics.StatisticsError", what);
  };
  const positive = (x) => {
    const what = "the harmonic mean of Decimals; make them floats";
    if (x instanceof PyDecimal) throw pyError("NotImplementedError", what);
    return pyCompare(x, 0, "<") < 0 ? fail("harmonic mean does not support negative values") : x;
  };
  const items = Array.from(pyIter(data));
  if (items.length === 0) fail("harmonic_mean requires at least one data point");
  if (items.length === 1 && weights === null) {
    if (pyIsDict(data)) pyGetItem(data, 0);
    const [only] = items;
    if (pyNumberOf(only) === null && !(only instanceof PyDecimal)) throw pyError("TypeError", "unsupported type");
    return positive(only);
  }
  const shares = weights === null ? items.map(() => 1) : Array.from(pyIter(weights));
  if (shares.length !== items.length) fail("Number of weights does not match data size");
  const numbers = shares.map((share) => pyNumberOf(positive(share)));
  const parts = [];
  for (const [index, item] of items.entries()) {
    positive(item);
    if (!pyTruthy(shares[index])) continue;
    if (Number(pyNumberOf(item)) === 0) return 0;
    parts.push(pyNumberOf(pyDivide(shares[index], item)));
  }
  if (!parts.length) fail("Weighted sum must be positive");
  const [top, bottom] = pyExactSum(numbers);
  const endless = parts.filter((part) => !Number.isFinite(Number(part)));
  if (endless.length) return pyFloatOf(pyRatio(top, bottom) / endless.reduce((sum, each) => sum + each, 0));
  const [sum, scale] = pyExactSum(parts);
  return sum > 0n ? pyFloatOf(pyRatio(top * scale, bottom * sum)) : fail("Weighted sum must be positive");
}
