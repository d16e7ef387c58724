// The squares of the distances from the mean, summed exactly, divided by how many they are less `off`: [top, bottom].
function pySpread(data, off, fewest) {
  const items = pyList(data);
  const numbers = items.map((item) => pyNumberOf(item));
  const wrong = numbers.indexOf(null);
  if (wrong >= 0 && items[wrong] instanceof PyDecimal) {
    throw pyError("NotImplementedError", "the spread of Decimals; make them floats");
  }
  if (wrong >= 0) {
    throw pyError("TypeError", `can't convert type '${pyTypeName(items[wrong])}' to numerator/denominator`);
  }
  if (numbers.some((number) => typeof number === "number" && !Number.isFinite(number))) {
    throw pyError("NotImplementedError", "the spread of what is not finite");
  }
  if (items.length <= off) throw pyError("statistics.StatisticsError", fewest);
  const ratios = numbers.map(pyRatioOf);
  const scale = ratios.reduce((most, [, bottom]) => (bottom > most ? bottom : most), 1n);
  const wholes = ratios.map(([top, bottom]) => top * (scale / bottom));
  const count = BigInt(wholes.length);
  const sum = wholes.reduce((total, each) => total + each, 0n);
  const squares = wholes.reduce((total, each) => total + each * each, 0n);
  return [count * squares - sum * sum, count * scale * scale * (count - BigInt(off))];
}
