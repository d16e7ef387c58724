// x.hex() of a float.
function pyFloatHex(x) {
  if (!Number.isFinite(x)) return pyNumberText(x);
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(x);
  const hex = bytes.toString("hex");
  const exponent = (parseInt(hex.slice(0, 3), 16) % 2048) - 1023;
  const sign = x < 0 || Object.is(x, -0) ? "-" : "";
  if (x === 0) return `${sign}0x0.0p+0`;
  const [lead, power] = exponent === -1023 ? [0, -1022] : [1, exponent];
  return `${sign}0x${lead}.${hex.slice(3)}p${power < 0 ? "" : "+"}${power}`;
}
