// math.isqrt(n).
function pyMathIsqrt(n) {
  const [square] = pyMathIntegers(n);
  if (square < 0n) throw pyError("ValueError", "isqrt() argument must be nonnegative");
  return pyInteger(pyMathRoot(square));
}
