// A BigInt as a Python int: a number up to 2**53, which JavaScript holds exactly.
function pyInteger(big) {
  return big >= -(2n ** 53n) && big <= 2n ** 53n ? Number(big) : big;
}
