// The natural logarithm of a number above zero, as a BigInt of 256 bits after the point.
function pyFixedLog(x) {
  const one = 1n << 256n;
  // Twice the inverse hyperbolic tangent of z, a series; log(m) is that of (m - 1) / (m + 1).
  const series = (z) => {
    let [sum, power] = [0n, z];
    for (let n = 1n; power !== 0n; n += 2n) {
      sum += power / n;
      power = (((power * z) >> 256n) * z) >> 256n;
    }
    return 2n * sum;
  };
  const exponent = Math.floor(Math.log2(x));
  // Two steps, as 2 ** -1074 has no inverse.
  const half = Math.trunc(exponent / 2);
  const mantissa = pyFixedPoint(x / 2 ** half / 2 ** (exponent - half));
  return series(((mantissa - one) * one) / (mantissa + one)) + BigInt(exponent) * series(one / 3n);
}
