// base64.a85encode(b, foldspaces=…, wrapcol=…, pad=…, adobe=…).
function pyA85encode(data, foldspaces = false, wrapcol = 0, pad = false, adobe = false) {
  const bytes = pyViewedBytes(data);
  const missing = -bytes.length & 3;
  const whole = Buffer.concat([bytes, Buffer.alloc(missing)]);
  const parts = [];
  for (let at = 0; at < whole.length; at += 4) {
    const number = whole.readUInt32BE(at);
    const digits = [85 ** 4, 85 ** 3, 85 ** 2, 85, 1].map((unit) => 33 + (Math.floor(number / unit) % 85));
    const isShort = number === 0 || (pyTruthy(foldspaces) && number === 0x20202020);
    parts.push(isShort ? { 0: "z" }[number] ?? "y" : String.fromCharCode(...digits));
  }
  if (missing && !pyTruthy(pad)) parts.push(parts.pop().replace("z", "!!!!!").slice(0, -missing));
  const text = (pyTruthy(adobe) ? "<~" : "") + parts.join("");
  const width = pyTruthy(wrapcol) ? Math.max(pyTruthy(adobe) ? 2 : 1, pyIndexOf(wrapcol)) : Math.max(text.length, 1);
  const lines = text.match(new RegExp(`[^]{1,${width}}`, "g")) ?? [""];
  if (pyTruthy(wrapcol) && pyTruthy(adobe) && lines.at(-1).length + 2 > width) lines.push("");
  return Buffer.from(lines.join("\n") + (pyTruthy(adobe) ? "~>" : ""), "latin1");
}
