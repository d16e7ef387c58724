// reversed(x).
function pyReversed(x) {
  if (pyIsDict(x)) return pyReversed(new PyDictKeys(x));
  if (typeof x?.pyReversed === "function") {
    const made = x.pyReversed();
    return Array.isArray(made) ? made[Symbol.iterator]() : made;
  }
  if (typeof x?.pyGetItem === "function" && typeof x.pyLen === "function" && !pyIsDict(x)) {
    return Array.from({ length: pyLen(x) }, (_, index) => pyGetItem(x, pyLen(x) - 1 - index))[Symbol.iterator]();
  }
  const isSequence = Array.isArray(x) || typeof x === "string" || pyTypeName(x) === "bytes";
  if (!isSequence) throw pyError("TypeError", `'${pyTypeName(x)}' object is not reversible`);
  return Array.from(x).reverse()[Symbol.iterator]();
}
