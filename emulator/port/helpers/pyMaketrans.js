// str.maketrans(x, y, z): a table for translate, by code points.
function pyMaketrans(x, y = undefined, z = undefined) {
  const code = (key) => (typeof key === "string" ? key.codePointAt(0) : key);
  if (y === undefined) {
    if (!pyIsDict(x)) throw pyError("TypeError", "if you give only one argument to maketrans it must be a dict");
    const wrong = [...pyIter(x)].find((key) => typeof key === "string" && Array.from(key).length !== 1);
    if (wrong !== undefined) throw pyError("ValueError", "string keys in translate table must be of length 1");
    return new PyDict(Array.from(pyItems(x), ([key, value]) => [code(key), value]));
  }
  const [from, to] = [Array.from(x), Array.from(y)];
  if (from.length !== to.length) {
    throw pyError("ValueError", "the first two maketrans arguments must have equal length");
  }
  const pairs = from.map((character, index) => [code(character), code(to[index])]);
  return new PyDict([...pairs, ...Array.from(z ?? "", (character) => [code(character), null])]);
}
