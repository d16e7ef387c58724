// The floor and the rest of a division of two floats, as Python's arithmetic has them; the rest has the sign of b.
function pyFloatDivmod(a, b) {
  let rest = a % b;
  let quotient = (a - rest) / b;
  if (rest === 0) {
    rest = b < 0 || Object.is(b, -0) ? -0 : 0;
  } else if (rest < 0 !== b < 0) {
    rest += b;
    quotient -= 1;
  }
  if (quotient === 0) return [a / b < 0 || Object.is(a / b, -0) ? -0 : 0, rest];
  const floor = Math.floor(quotient);
  return [quotient - floor > 0.5 ? floor + 1 : floor, rest];
}
