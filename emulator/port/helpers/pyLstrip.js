// x.lstrip(characters).
function pyLstrip(x, characters = null) {
  if (Buffer.isBuffer(x)) {
    const bytes = pyNeedBytes(characters ?? Buffer.from("\t\n\v\f\r "));
    return pyOnBytes(pyStripOf, x, bytes, true, false);
  }
  if (typeof x !== "string") return pyCallMethod(x, "lstrip", characters);
  if (characters !== null) return pyStripOf(x, pyCharacters(characters, "lstrip"), true, false);
  return x.replace(/^[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/, "");
}
