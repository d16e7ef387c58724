// x.name(...) of an x that may be of several types: a helper for each built-in type, else the method of its own class.
function pyMethod(x, name, helpers, ...given) {
  const type = pyTypeName(x);
  const isMap = x instanceof Map && !["get", "clear", "keys", "values"].includes(name);
  const isOwn = pyMemberName(x, name) !== name || isMap;
  if (isOwn && typeof x[pyMemberName(x, name)] === "function") return pyCallMethod(x, name, ...given);
  const helper = helpers[{ bool: "int", frozenset: "set" }[type] ?? type] ?? helpers[pyBaseName(x)];
  return helper ? helper(x, ...given) : pyCallMethod(x, name, ...given);
}
