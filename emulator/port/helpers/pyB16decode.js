// base64.b16decode(s, casefold=False).
function pyB16decode(data, casefold = false) {
  const text = pyAsciiBytes(data).toString("latin1");
  const digits = pyTruthy(casefold) ? text.toUpperCase() : text;
  if (/[^0-9A-F]/.test(digits)) throw pyError("binascii.Error", "Non-base16 digit found");
  return pyUnhexlify(digits);
}
