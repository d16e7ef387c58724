// math.perm(n, k=None): in how many orders k of n can be taken.
function pyMathPerm(n, k = undefined) {
  if (k == null) return pyMathFactorial(n);
  const [all, taken] = pyMathIntegers(n, k);
  if (all < 0n) throw pyError("ValueError", "n must be a non-negative integer");
  if (taken < 0n) throw pyError("ValueError", "k must be a non-negative integer");
  let product = taken > all ? 0n : 1n;
  for (let left = all; product && left > all - taken; left -= 1n) product *= left;
  return pyInteger(product);
}
