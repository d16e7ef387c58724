// The order of two equal decimal numbers: by sign, then by exponent.
function pyDecimalTotal(a, b) {
  if (a.sign !== b.sign) return b.sign - a.sign;
  return a.sign ? b.exp - a.exp : a.exp - b.exp;
}
