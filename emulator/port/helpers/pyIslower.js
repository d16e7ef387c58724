// x.islower().
function pyIslower(x) {
  if (Buffer.isBuffer(x)) return pyOnBytes((text) => /^[^A-Z]*[a-z][^A-Z]*$/.test(text), x);
  return typeof x === "string" ? pyHasCase(x, false) : pyCallMethod(x, "islower");
}
