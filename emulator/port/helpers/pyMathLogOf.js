// A logarithm of a number, ints beyond every float included.
function pyMathLogOf(x, logarithm) {
  if (typeof x === "bigint" && x > 0n) {
    const shift = Math.max(0, x.toString(2).length - 1000);
    return logarithm(Number(x >> BigInt(shift))) + shift * logarithm(2);
  }
  const number = typeof x === "bigint" ? -1 : pyMathNumber(x);
  if (number <= 0) throw pyError("ValueError", "math domain error");
  return logarithm(number);
}
