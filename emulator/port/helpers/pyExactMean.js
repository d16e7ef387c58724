// The sum of numbers, kept exactly, divided by how many they are; an int where all are ints and it is whole.
function pyExactMean(items) {
  if (items.some((item) => item instanceof PyDecimal)) {
    return pyDivide(items.reduce((sum, item) => pyAdd(sum, item)), items.length);
  }
  const numbers = items.map((item) => pyNumberOf(item));
  const wrong = numbers.indexOf(null);
  if (wrong >= 0) {
    throw pyError("TypeError", `can't convert type '${pyTypeName(items[wrong])}' to numerator/denominator`);
  }
  const endless = numbers.filter((number) => typeof number === "number" && !Number.isFinite(number));
  if (endless.length) return endless.reduce((sum, number) => sum + number, 0);
  const [sum, scale] = pyExactSum(numbers);
  const bottom = scale * BigInt(items.length);
  if (items.every(pyIsInt) && sum % bottom === 0n) return pyInteger(sum / bottom);
  return pyFloatOf(pyRatio(sum, bottom));
}
