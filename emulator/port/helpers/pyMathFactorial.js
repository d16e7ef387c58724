// math.factorial(n).
function pyMathFactorial(n) {
  const [last] = pyMathIntegers(n);
  if (last < 0n) throw pyError("ValueError", "factorial() not defined for negative values");
  const most = 2n ** 63n - 1n;
  if (last > most) throw pyError("OverflowError", `factorial() argument should not exceed ${most}`);
  let product = 1n;
  for (let factor = 2n; factor <= last; factor += 1n) product *= factor;
  return pyInteger(product);
}
