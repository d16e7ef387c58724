// The attribute of an error, a class, or an object of one, undefined when it has none; built-in types have none.
function pyOwnAttribute(x, name) {
  if (typeof x === "function") return pyClassAttribute(x, name);
  if (x instanceof Error) return pyErrorAttribute(x, name);
  const builtIn = ["NoneType", "str", "int", "float", "bool", "bytes", "list", "tuple", "dict", "set", "frozenset"];
  return builtIn.includes(pyTypeName(x)) ? undefined : pyInstanceAttribute(x, name);
}
