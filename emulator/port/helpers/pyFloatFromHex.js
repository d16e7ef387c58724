// float.fromhex(text).
function pyFloatFromHex(text) {
  const trimmed = pyStrip(text).toLowerCase();
  if (/^[+-]?(inf(inity)?|nan)$/.test(trimmed)) return pyFloat(trimmed);
  const [, sign, whole = "", fraction = "", power = "0"] =
    /^([+-]?)(?:0x)?([\da-f]*)(?:\.([\da-f]*))?(?:p([+-]?\d+))?$/.exec(trimmed) ?? [];
  if (!(whole + fraction)) throw pyError("ValueError", "invalid hexadecimal floating-point string");
  const shift = BigInt(power) - BigInt(4 * fraction.length);
  const digits = BigInt(`0x${whole}${fraction}`);
  const size = shift > 0n ? Number(digits << (shift < 3000n ? shift : 3000n)) : pyRatio(digits, 1n << (shift > -9000n ? -shift : 9000n));
  if (!Number.isFinite(size)) throw pyError("OverflowError", "hexadecimal value too large to represent as a float");
  return pyFloatOf(sign === "-" ? -size : size);
}
