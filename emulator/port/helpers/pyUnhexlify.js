// binascii.unhexlify(digits).
function pyUnhexlify(digits) {
  const text = pyAsciiOf(digits).toString("latin1");
  if (text.length % 2) throw pyError("binascii.Error", "Odd-length string");
  if (/[^0-9a-f]/i.test(text)) throw pyError("binascii.Error", "Non-hexadecimal digit found");
  return Buffer.from(text, "hex");
}
