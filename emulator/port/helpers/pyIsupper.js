// x.isupper().
function pyIsupper(x) {
  if (Buffer.isBuffer(x)) return pyOnBytes((text) => /^[^a-z]*[A-Z][^a-z]*$/.test(text), x);
  return typeof x === "string" ? pyHasCase(x, true) : pyCallMethod(x, "isupper");
}
