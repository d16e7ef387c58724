// math.comb(n, k): in how many ways k of n can be chosen.
function pyMathComb(n, k) {
  const [all, chosen] = pyMathIntegers(n, k);
  if (all < 0n) throw pyError("ValueError", "n must be a non-negative integer");
  if (chosen < 0n) throw pyError("ValueError", "k must be a non-negative integer");
  if (chosen > all) return 0;
  const fewer = chosen < all - chosen ? chosen : all - chosen;
  return pyInteger(BigInt(pyMathPerm(all, fewer)) / BigInt(pyMathFactorial(fewer)));
}
