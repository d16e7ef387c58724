// The floor and the rest of a division of two ints; the rest has the sign of b.
function pyIntDivmod(a, b) {
  const isSmall = typeof a === "number" && typeof b === "number";
  const [left, right] = isSmall ? [a, b] : [BigInt(a), BigInt(b)];
  const rest = left % right;
  const isOff = rest != 0 && rest < 0 !== right < 0;
  const one = isSmall ? 1 : 1n;
  const pair = [(left - rest) / right - (isOff ? one : one - one), isOff ? rest + right : rest];
  return isSmall ? pair.map((each) => each + 0) : pair.map(pyInteger);
}
