// isinstance(x, types): classes, and built-in types by their names or as the helpers that make them.
function pyIsInstance(x, ...types) {
  const isOf = (type) => {
    if (Array.isArray(type)) return type.some(isOf);
    if (typeof type === "string") return pyIsOfType(x, type);
    if (typeof type !== "function") {
      throw pyError("TypeError", "isinstance() arg 2 must be a type, a tuple of types, or a union");
    }
    if (type.pyErrorName !== undefined) return x instanceof Error && pyIsError(x, type.pyErrorName);
    const made = { pyStrOf: "str", pyInt: "int", pyFloat: "float", pyTruthy: "bool", pyList: "list", pyDict: "dict" };
    const others = { pyTupleOf: "tuple", pySet: "set", pyFrozenSet: "frozenset", pyBytes: "bytes" };
    const name = made[type.name] ?? others[type.name];
    return name !== undefined ? pyIsOfType(x, name) : x instanceof (type.pyMade ?? type);
  };
  return types.some(isOf);
}
