// The microseconds, as a BigInt, that the arguments of timedelta come to; parts of one are rounded once, half to even.
function pyMicrosecondsOf(given) {
  const sizes = { microseconds: 1, milliseconds: 1000, seconds: 1e6, minutes: 6e7, hours: 36e8 };
  Object.assign(sizes, { days: 864e8, weeks: 6048e8 });
  let [sum, left] = [0n, 0];
  for (const [name, value] of Object.entries(given)) {
    const number = pyNumberOf(value);
    if (number === null) {
      throw pyError("TypeError", `unsupported type for timedelta ${name} component: ${pyTypeName(value)}`);
    }
    if (typeof number !== "bigint" && !Number.isFinite(number)) pyInt(number);
    const size = BigInt(sizes[name]);
    if (typeof number === "bigint" || Number.isInteger(number)) {
      sum += BigInt(number) * size;
      continue;
    }
    const part = (number % 1) * sizes[name];
    sum += BigInt(Math.trunc(number)) * size + BigInt(Math.trunc(part));
    left += part % 1;
  }
  // As C rounds: away from zero, but ties to an even sum.
  const away = (x) => Math.sign(x) * Math.floor(Math.abs(x) + 0.5);
  const odd = Number(((sum % 2n) + 2n) % 2n);
  const whole = away(left);
  return sum + BigInt(Math.abs(whole - left) === 0.5 ? 2 * away((left + odd) * 0.5) - odd : whole);
}
