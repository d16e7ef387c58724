// str.maketrans(x, y, z): a table for translate, by code points.
function pyMaketrans(x, y = undefined, z = undefined) {
  const code = (key) => (typeof key === "string" ? key.codePointAt(0) : key);
  if (y === undefined) {
    if (!pyIsDict(x)) throw pyError("TypeError", "if you give only one argument to maketrans it must be a dict");
    const wrong = [...pyIter(x)].find((key) => typeof key === "string" && Array.from(key).length !== 1);
    if (wrong !== undefined) throw pyError("ValueError", "string keys in translate table must be of length 1");
    return new PyDict(Array.from(pyItems(x), ([key, value]) => [code(key), value]));
  }
  if (typeof x !== "string") {
    throw pyError("TypeError", "first maketrans argument must be a string if there is a second argument");
  }
  const wrong = [y, z ?? ""].findIndex((each) => typeof each !== "string");
  if (wrong !== -1 || z === null) {
    const type = wrong === -1 || [y, z][wrong] === null ? "None" : pyTypeName([y, z][wrong]);
    throw pyError("TypeError", `maketrans() argument ${wrong === -1 ? 3 : wrong + 2} must be str, not ${type}`);
  }
  const [from, to] = [Array.from(x), Array.from(y)];
  if (from.length !== to.length) {
    throw pyError("ValueError", "the first two maketrans arguments must have equal length");
  }
  const pairs = from.map((character, index) => [code(character), code(to[index])]);
  return new PyDict([...pairs, ...Array.from(z ?? "", (character) => [code(character), null])]);
}
