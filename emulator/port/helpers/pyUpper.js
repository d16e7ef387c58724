// x.upper(): what got a capital letter after Unicode 14 stays as it is.
function pyUpper(x) {
  if (Buffer.isBuffer(x)) return pyOnBytes((text) => text.replace(/[a-z]+/g, (run) => run.toUpperCase()), x);
  if (typeof x !== "string") return pyCallMethod(x, "upper");
  return x.replace(/[^\u019b\u0264\ua7d3\ua7d5]+/gu, (run) => run.toUpperCase());
}
