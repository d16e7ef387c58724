// The name of a value's Python type, as error texts have it.
function pyTypeName(x) {
  if (x == null) return "NoneType";
  if (typeof x === "string") return "str";
  if (typeof x === "boolean") return "bool";
  if (typeof x === "number") return pyIsInt(x) ? "int" : "float";
  if (Array.isArray(x)) return "list";
  return x instanceof Set ? "set" : "dict";
}
