// A finite number as a BigInt of 256 bits after the point, cut off.
function pyFixedPoint(x) {
  let [top, bits] = [x, 256];
  while (!Number.isInteger(top)) {
    top *= 2;
    bits -= 1;
  }
  return bits >= 0 ? BigInt(top) << BigInt(bits) : BigInt(top) >> BigInt(-bits);
}
