// x.name(...) of an x that may be of several types: a helper for each built-in type, else the method of its own class.
function pyMethod(x, name, helpers, ...given) {
  const type = pyTypeName(x);
  const isOfMap = x instanceof Map && !["get", "clear", "keys", "values"].includes(name);
  const isPosing = x?.pyAsText !== undefined || x?.pyAsNumber !== undefined;
  const isOwn = isOfMap || isPosing || pyMemberName(x, name) !== name;
  if (isOwn && typeof x[pyMemberName(x, name)] === "function") return pyCallMethod(x, name, ...given);
  const helper = helpers[{ bool: "int", frozenset: "set" }[type] ?? type] ?? helpers[pyBaseType(x)];
  return helper ? helper(x?.pyAsText ?? x?.pyAsNumber ?? x, ...given) : pyCallMethod(x, name, ...given);
}
