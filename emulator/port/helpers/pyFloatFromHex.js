// float.fromhex(text).
function pyFloatFromHex(text) {
  const trimmed = pyStrip(text).toLowerCase();
  if (/^[+-]?(inf(inity)?|nan)$/.test(trimmed)) return pyFloat(trimmed);
  const [, sign, whole = "", fraction = "", power = "0"] =
    /^([+-]?)(?:0x)?([\da-f]*)(?:\.([\da-f]*))?(?:p([+-]?\d+))?$/.exec(trimmed) ?? [];
  if (!(whole + fraction)) throw pyError("ValueError", "invalid hexadecimal floating-point string");
  const shift = BigInt(power) - BigInt(4 * fraction.length);
  const digits = BigInt(`0x${whole}${fraction}`);
  const bits = BigInt(Math.min(Math.abs(Number(shift)), 9000));
  const size = shift > 0n ? Number(digits << bits) : pyRatio(digits, 1n << bits);
  if (!Number.isFinite(size)) throw pyError("OverflowError", "hexadecimal value too large to represent as a float");
  return pyFloatOf(sign === "-" ? -size : size);
}
