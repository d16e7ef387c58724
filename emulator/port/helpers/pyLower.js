// x.lower().
function pyLower(x) {
  if (Buffer.isBuffer(x)) return pyOnBytes((text) => text.replace(/[A-Z]+/g, (run) => run.toLowerCase()), x);
  return typeof x === "string" ? x.toLowerCase() : pyCallMethod(x, "lower");
}
