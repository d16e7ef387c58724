// Digits, a BigInt, without the last `drop` of them, rounded.
function pyDecimalShifted(digits, drop, rounding, sign) {
  const unit = 10n ** BigInt(Math.min(drop, String(digits).length + 1));
  const [quotient, rest] = [digits / unit, digits % unit];
  const half = rest * 2n === unit ? 0 : rest * 2n > unit ? 1 : -1;
  const up = {
    ROUND_HALF_EVEN: half > 0 || (half === 0 && quotient % 2n === 1n),
    ROUND_HALF_UP: half >= 0,
    ROUND_HALF_DOWN: half > 0,
    ROUND_UP: rest > 0n,
    ROUND_DOWN: false,
    ROUND_CEILING: rest > 0n && !sign,
    ROUND_FLOOR: rest > 0n && Boolean(sign),
    ROUND_05UP: rest > 0n && quotient % 5n === 0n,
  }[rounding];
  if (up === undefined) {
    const first = "[ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,";
    const names = `${first}\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]`;
    throw pyError("TypeError", `valid values for rounding are:\n  ${names}`);
  }
  return up ? quotient + 1n : quotient;
}
