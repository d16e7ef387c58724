// base64.b64encode(s, altchars=None).
function pyB64encode(data, others = undefined) {
  const encoded = Buffer.from(pyBytesLike(data).toString("base64"));
  if (others == null) return encoded;
  const letters = pyBytesLike(others);
  if (letters.length !== 2) throw pyError("AssertionError", pyRepr(letters));
  return pyBytesTranslated(encoded, Buffer.from("+/"), letters);
}
