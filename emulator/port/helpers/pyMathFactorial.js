// math.factorial(n).
function pyMathFactorial(n) {
  const [last] = pyMathIntegers(n);
  if (last < 0n) throw pyError("ValueError", "factorial() not defined for negative values");
  let product = 1n;
  for (let factor = 2n; factor <= last; factor += 1n) product *= factor;
  return pyInteger(product);
}
