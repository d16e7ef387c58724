// The natural logarithm of an int or float as a BigInt of 256 bits after the point; as a number where it has none.
function pyMathLogOf(x) {
  if (typeof x === "bigint" && x > 0n) {
    const shift = Math.max(0, x.toString(2).length - 1000);
    return pyFixedLog(Number(x >> BigInt(shift))) + BigInt(shift) * pyFixedLog(2);
  }
  const number = typeof x === "bigint" ? -1 : pyMathNumber(x);
  if (number <= 0) throw pyError("ValueError", "math domain error");
  return Number.isFinite(number) ? pyFixedLog(number) : number;
}
