// x.hex(separator, size) of bytes, x.hex() of a float.
function pyHexText(x, separator = undefined, size = 1) {
  if (typeof x === "number" || x instanceof PyFloat) return pyIsInt(x) ? pyCallMethod(x, "hex") : pyFloatHex(Number(x));
  if (!Buffer.isBuffer(x)) return pyCallMethod(x, "hex");
  const hex = x.toString("hex");
  if (separator === undefined) return hex;
  const sign = Buffer.isBuffer(separator) ? separator.toString("latin1") : separator;
  if (typeof sign !== "string" || sign.length !== 1) throw pyError("ValueError", "sep must be length 1.");
  const digits = 2 * Number(pyIndexOf(size));
  if (digits === 0) return hex;
  // Groups are counted from the end, those of a negative size from the start.
  const groups = digits > 0 ? new RegExp(`\\B(?=(?:.{${digits}})+$)`, "g") : new RegExp(`.{${-digits}}(?=.)`, "g");
  return hex.replace(groups, (group) => group + sign);
}
