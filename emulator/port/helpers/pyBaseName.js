// The name of the built-in type that a value is of, or that its class derives from; else that of its class.
function pyBaseName(x) {
  if (pyIsDict(x)) return "dict";
  if (pyIsList(x)) return "list";
  if (x instanceof Set) return pyTypeName(x) === "frozenset" ? "frozenset" : "set";
  return pyTypeName(x);
}
