// Whether x is of a handler's own class below dict or list, or below one of collections.
function pyIsOwnNative(x) {
  if (Array.isArray(x)) return x.constructor.pyIsList === true;
  return x instanceof Map && !Object.hasOwn(x.constructor, "pyName");
}
