// base64.b32encode(s).
function pyB32encode(data) {
  if (!Buffer.isBuffer(data)) {
    throw pyError("TypeError", `memoryview: a bytes-like object is required, not '${pyTypeName(data)}'`);
  }
  const bits = Array.from(data, (byte) => byte.toString(2).padStart(8, "0")).join("");
  const values = (bits.match(/.{1,5}/g) ?? []).map((five) => Number.parseInt(five.padEnd(5, "0"), 2));
  const text = values.map((value) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[value]).join("");
  return Buffer.from(text.padEnd(Math.ceil(text.length / 8) * 8, "="));
}
