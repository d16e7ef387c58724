// A finite number or BigInt rounded to an int, of n digits below zero to tens, hundreds and so on.
function pyRounded(x, n) {
  const size = pyTimesTen(x, n) * 10n ** BigInt(-n);
  return pyInteger(x < 0 ? -size : size);
}
