// The name of the built-in type that a value is of, or that its class derives from; else that of its class.
function pyBaseType(x) {
  if (x?.pyAsText !== undefined) return "str";
  if (x?.pyAsNumber !== undefined) return pyTypeName(x.pyAsNumber);
  if (pyIsDict(x)) return "dict";
  if (Array.isArray(x)) return pyIsList(x) ? "list" : "tuple";
  if (x instanceof Set) return x.constructor.pyIsFrozen ? "frozenset" : "set";
  return pyTypeName(x);
}
