// The sum of finite numbers as two BigInts, the lower one a power of two.
function pyExactSum(numbers) {
  let [sum, scale] = [0n, 1n];
  for (const [top, bottom] of numbers.map(pyRatioOf)) {
    const larger = bottom > scale ? bottom : scale;
    sum = sum * (larger / scale) + top * (larger / bottom);
    scale = larger;
  }
  return [sum, scale];
}
