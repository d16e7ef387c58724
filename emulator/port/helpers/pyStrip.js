// x.strip(characters): white space when there are none; \x1c to \x1f and \x85 are some in Python, \ufeff is not.
function pyStrip(x, characters = null) {
  if (Buffer.isBuffer(x)) {
    const bytes = pyNeedBytes(characters ?? Buffer.from("\t\n\v\f\r "));
    return pyOnBytes(pyStripOf, x, bytes);
  }
  if (typeof x !== "string") return pyCallMethod(x, "strip", characters);
  if (characters !== null) return pyStripOf(x, pyCharacters(characters, "strip"));
  const space = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
  const isSpace = (at) => space.test(x.charAt(at));
  let [start, end] = [0, x.length];
  while (isSpace(start)) start += 1;
  while (end > start && isSpace(end - 1)) end -= 1;
  return x.slice(start, end);
}
