// An int from 0 up to n.
function pyRandomBelow(n) {
  const bits = BigInt(n).toString(2).length;
  for (;;) {
    const drawn = pyRandomBits(bits);
    if (drawn < n) return drawn;
  }
}
