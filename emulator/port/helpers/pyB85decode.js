// base64.b85decode(b).
function pyB85decode(data) {
  const letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~";
  const text = pyAsciiBytes(data).toString("latin1");
  const missing = (5 - (text.length % 5)) % 5;
  const found = [];
  for (let at = 0; at < text.length; at += 5) {
    const digits = Array.from(text.slice(at, at + 5).padEnd(5, "~"), (letter) => letters.indexOf(letter));
    const wrong = digits.indexOf(-1);
    if (wrong !== -1) throw pyError("ValueError", `bad base85 character at position ${at + wrong}`);
    const number = digits.reduce((sum, digit) => sum * 85 + digit, 0);
    if (number >= 2 ** 32) throw pyError("ValueError", `base85 overflow in hunk starting at byte ${at}`);
    found.push(Buffer.from(number.toString(16).padStart(8, "0"), "hex"));
  }
  const whole = Buffer.concat(found);
  return whole.subarray(0, whole.length - missing);
}
