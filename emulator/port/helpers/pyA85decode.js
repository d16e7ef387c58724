// base64.a85decode(b, foldspaces=…, adobe=…, ignorechars=…).
function pyA85decode(data, foldspaces = false, adobe = false, ignorechars = Buffer.from(" \t\n\r\v")) {
  const fail = (what) => {
    throw pyError("ValueError", what);
  };
  let text = pyAsciiBytes(data).toString("latin1");
  if (pyTruthy(adobe)) {
    if (!text.endsWith("~>")) fail("Ascii85 encoded byte sequences must end with b'~>'");
    text = text.slice(text.startsWith("<~") ? 2 : 0, -2);
  }
  const found = [];
  let digits = [];
  for (const letter of `${text}uuuu`) {
    const code = letter.charCodeAt(0);
    const short = letter === "z" ? 0 : letter === "y" && pyTruthy(foldspaces) ? 0x20202020 : undefined;
    if (code >= 33 && code <= 117) digits.push(code - 33);
    else if (short === undefined && pyIn(code, ignorechars)) continue;
    else if (short === undefined) fail(`Non-Ascii85 digit found: ${letter}`);
    else if (digits.length) fail(`${letter} inside Ascii85 5-tuple`);
    if (short === undefined && digits.length < 5) continue;
    const number = short ?? digits.reduce((sum, digit) => sum * 85 + digit, 0);
    if (number >= 2 ** 32) fail("Ascii85 overflow");
    found.push(Buffer.from(number.toString(16).padStart(8, "0"), "hex"));
    digits = [];
  }
  const whole = Buffer.concat(found);
  return whole.subarray(0, whole.length - (4 - digits.length));
}
