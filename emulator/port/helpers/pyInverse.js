// The BigInt that a must be multiplied with to be 1 modulo another.
function pyInverse(a, modulus) {
  let [rest, next, factor, other] = [((a % modulus) + modulus) % modulus, modulus, 1n, 0n];
  while (next !== 0n) {
    const quotient = rest / next;
    [rest, next] = [next, rest - quotient * next];
    [factor, other] = [other, factor - quotient * other];
  }
  if (rest !== 1n) throw pyError("ValueError", "base is not invertible for the given modulus");
  return factor;
}
