// x.name() of a str or bytes: whether the pattern of characters is all of it.
function pyConsistsOf(x, name, ofText, ofBytes) {
  if (typeof x === "string") return ofText.test(x);
  if (ofBytes && Buffer.isBuffer(x)) return ofBytes.test(x.toString("latin1"));
  return pyCallMethod(x, name);
}
