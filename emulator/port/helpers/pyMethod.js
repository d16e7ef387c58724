// x.name(...) of an x that may be of several types: a helper for each built-in type, else the method of its own class.
function pyMethod(x, name, helpers, ...given) {
  const type = pyTypeName(x);
  const isSub = !Object.hasOwn(helpers, type) && pyIsDict(x) && typeof x[name] !== "function";
  const helper = helpers[type === "bool" ? "int" : type === "frozenset" ? "set" : isSub ? "dict" : type];
  const isOwn = x instanceof Map && typeof x[name] === "function" && !["get", "clear"].includes(name);
  return helper && !isOwn ? helper(x, ...given) : pyCallMethod(x, name, ...given);
}
