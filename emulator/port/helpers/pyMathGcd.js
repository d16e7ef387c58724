// math.gcd(*integers).
function pyMathGcd(...integers) {
  let divisor = 0n;
  for (let next of pyMathIntegers(...integers)) while (next !== 0n) [divisor, next] = [next, divisor % next];
  return pyInteger(divisor < 0n ? -divisor : divisor);
}
