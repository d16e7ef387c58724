// The attribute of a value, undefined when it has none; a method of a built-in type is an attribute only when called.
function pyAttribute(x, name) {
  const type = pyTypeName(x);
  if (typeof x === "function") return pyClassAttribute(x, name);
  if (x instanceof Error) return pyErrorAttribute(x, name);
  const builtIn = ["NoneType", "str", "int", "float", "bool", "bytes", "list", "tuple", "dict", "set", "frozenset"];
  if (!builtIn.includes(type)) return pyInstanceAttribute(x, name);
  if (!pyMethods(type).includes(name)) return undefined;
  throw pyError("TypeError", `${name} of a ${type} as a value, not called`);
}
