// A finite number as two BigInts, the lower one a power of two.
function pyRatioOf(number) {
  let [top, bottom] = [number, 1n];
  while (typeof top === "number" && !Number.isInteger(top)) [top, bottom] = [top * 2, bottom * 2n];
  return [BigInt(top), bottom];
}
