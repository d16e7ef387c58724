// a ** n of a finite float and a small whole number, exactly rounded.
function pyExactPower(a, n) {
  let [top, bottom] = [Math.abs(a), 1n];
  while (!Number.isInteger(top)) {
    top *= 2;
    bottom *= 2n;
  }
  const [above, below] = [BigInt(top) ** BigInt(Math.abs(n)), bottom ** BigInt(Math.abs(n))];
  const power = n < 0 ? pyRatio(below, above) : pyRatio(above, below);
  return a < 0 && n % 2 !== 0 ? -power : power;
}
