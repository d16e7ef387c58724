// The built-in type or error that a function stands for as a value; undefined for any other function.
function pyBuiltInTypeName(f) {
  // Without the first letters of a helper's name, so that a file need not carry each of them.
  const numbers = { Int: "int", Float: "float", Truthy: "bool", Str: "str", StrOf: "str", Bytes: "bytes" };
  const others = { List: "list", Dict: "dict", TupleOf: "tuple", Set: "set", FrozenSet: "frozenset" };
  const names = { ...numbers, ...others, NoneType: "NoneType", TypeOf: "type", FunctionType: "function" };
  // A class may have a method called name.
  const short = typeof f.name === "string" && f.name.startsWith("py") ? f.name.slice(2) : "";
  return Object.hasOwn(names, short) ? names[short] : f.pyErrorName;
}
