// pow(a, b, modulus).
function pyPow(a, b, modulus = null) {
  if (modulus === null) return pyPower(a, b);
  const wrong = "pow() 3rd argument not allowed unless all arguments are integers";
  if (![a, b, modulus].every(pyIsInt)) throw pyError("TypeError", wrong);
  if (modulus == 0) throw pyError("ValueError", "pow() 3rd argument cannot be 0");
  const size = modulus < 0 ? -BigInt(modulus) : BigInt(modulus);
  let [base, exponent, result] = [b < 0 ? pyInverse(BigInt(a), size) : BigInt(a), BigInt(b), 1n];
  if (exponent < 0n) exponent = -exponent;
  for (base %= size; exponent > 0n; exponent >>= 1n) {
    if (exponent & 1n) result = (result * base) % size;
    base = (base * base) % size;
  }
  return pyMod(pyInteger(result), modulus);
}
