// base64.b64decode(s, altchars=None, validate=False).
function pyB64decode(data, others = undefined, strict = false) {
  const encoded = pyAsciiBytes(data);
  if (others == null) return pyBase64(encoded, pyTruthy(strict));
  const letters = pyAsciiBytes(others);
  if (letters.length !== 2) throw pyError("AssertionError", pyRepr(letters));
  return pyBase64(pyBytesTranslated(encoded, letters, Buffer.from("+/")), pyTruthy(strict));
}
