// The float next to e ** y, of a BigInt y with 256 bits after the point.
function pyFixedExp(y) {
  const one = 1n << 256n;
  const log2 = pyFixedLog(2);
  const twos = y / log2;
  if (twos > 1100n || twos < -1200n) return twos > 0n ? Infinity : 0;
  // The series of a small number, squared eight times.
  const rest = (y - twos * log2) >> 8n;
  let [sum, term] = [one, one];
  for (let n = 1n; term !== 0n && term !== -1n; n += 1n) {
    term = (term * rest) / (n << 256n);
    sum += term;
  }
  for (let time = 0; time < 8; time += 1) sum = (sum * sum) >> 256n;
  return twos > 0n ? pyRatio(sum << twos, one) : pyRatio(sum, one << -twos);
}
