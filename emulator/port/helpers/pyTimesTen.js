// |x| * 10**n of a finite number or a BigInt, rounded to a BigInt, exact ties to the even one.
function pyTimesTen(x, n) {
  let [top, bottom] = [x < 0 ? -x : x, 1n];
  while (typeof top === "number" && !Number.isInteger(top)) {
    top *= 2;
    bottom *= 2n;
  }
  top = BigInt(top) * 10n ** BigInt(Math.max(n, 0));
  bottom *= 10n ** BigInt(Math.max(-n, 0));
  const [quotient, rest] = [top / bottom, (top % bottom) * 2n];
  return rest > bottom || (rest === bottom && quotient % 2n === 1n) ? quotient + 1n : quotient;
}
