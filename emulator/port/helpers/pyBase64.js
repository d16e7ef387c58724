// The bytes that base64 stands for, as Python reads it: what is no base64 is left out, or with `strict` an error.
function pyBase64(encoded, strict) {
  const fail = (message) => {
    throw pyError("binascii.Error", message);
  };
  let [digits, pads] = ["", 0];
  for (const [at, letter] of Array.from(encoded.toString("latin1")).entries()) {
    const place = digits.length % 4;
    if (letter === "=") {
      if (strict && at === 0) fail("Leading padding not allowed");
      pads += 1;
      if (place < 2 || place + pads < 4) continue;
      if (strict && at + 1 < encoded.length) fail("Excess data after padding");
      return Buffer.from(digits, "base64");
    }
    if (!/[A-Za-z0-9+/]/.test(letter)) {
      if (strict) fail("Only base64 data is allowed");
      continue;
    }
    if (strict && pads) fail("Discontinuous padding not allowed");
    pads = 0;
    digits += letter;
  }
  if (digits.length % 4 === 1) {
    const sentence = "cannot be 1 more than a multiple of 4";
    fail(`Invalid base64-encoded string: number of data characters (${digits.length}) ${sentence}`);
  }
  if (digits.length % 4) fail("Incorrect padding");
  return Buffer.from(digits, "base64");
}
