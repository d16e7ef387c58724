// x.zfill(width): zeros after the sign.
function pyZfill(x, width) {
  if (Buffer.isBuffer(x)) return pyOnBytes(pyZfill, x, width);
  if (typeof x !== "string") return pyCallMethod(x, "zfill", width);
  const missing = Number(pyIndexOf(width)) - Array.from(x).length;
  const sign = /^[+-]/.test(x) ? x[0] : "";
  return missing > 0 ? sign + "0".repeat(missing) + x.slice(sign.length) : x;
}
