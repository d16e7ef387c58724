// copy.copy(x).
function pyShallow(x) {
  if (typeof x?.pyCopy === "function") return x.pyCopy();
  if (pyIsOwnNative(x)) return pyOwnCopy(x, (each) => each, pyBare(x));
  if (pyIsList(x)) return x.slice();
  if (pyBaseType(x) === "set") return new x.constructor(x);
  if (x instanceof Map) return new x.constructor(x);
  if (pyIsDict(x)) return pyPlain(pyKeyList(x).map((key) => [key, x[key]]));
  const isValue = typeof x !== "object" || x === null || Array.isArray(x) || x instanceof Set || Object.isFrozen(x);
  if (isValue || pyIsValue(x)) return x;
  return Object.assign(Object.create(Object.getPrototypeOf(x)), x);
}
