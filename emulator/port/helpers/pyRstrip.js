// x.rstrip(characters).
function pyRstrip(x, characters = null) {
  if (Buffer.isBuffer(x)) {
    const bytes = pyNeedBytes(characters ?? Buffer.from("\t\n\v\f\r "));
    return pyOnBytes(pyStripOf, x, bytes, false, true);
  }
  if (typeof x !== "string") return pyCallMethod(x, "rstrip", characters);
  if (characters !== null) return pyStripOf(x, pyCharacters(characters, "rstrip"), false, true);
  const space = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
  let end = x.length;
  while (space.test(x.charAt(end - 1))) end -= 1;
  return x.slice(0, end);
}
