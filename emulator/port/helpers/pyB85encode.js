// base64.b85encode(b, pad=False).
function pyB85encode(data, pad = false) {
  const letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~";
  const bytes = pyViewedBytes(data);
  const missing = -bytes.length & 3;
  const whole = Buffer.concat([bytes, Buffer.alloc(missing)]);
  let text = "";
  for (let at = 0; at < whole.length; at += 4) {
    const number = whole.readUInt32BE(at);
    text += [85 ** 4, 85 ** 3, 85 ** 2, 85, 1].map((unit) => letters[Math.floor(number / unit) % 85]).join("");
  }
  return Buffer.from(pyTruthy(pad) || missing === 0 ? text : text.slice(0, -missing));
}
