// isinstance(x, types): classes, and built-in types by their names or as the helpers that make them.
function pyIsInstance(x, ...types) {
  const isOf = (type) => {
    if (Array.isArray(type?.pyTypes ?? type)) return (type.pyTypes ?? type).some(isOf);
    // A helper that makes a built-in type is that type.
    if (type === "type" && typeof x === "function" && pyBuiltInTypeName(x) !== undefined) return true;
    if (typeof type === "string") return pyIsOfType(x, type);
    if (typeof type !== "function") {
      throw pyError("TypeError", "isinstance() arg 2 must be a type, a tuple of types, or a union");
    }
    if (type.pyErrorName !== undefined) return x instanceof Error && pyIsError(x, type.pyErrorName);
    const name = pyBuiltInTypeName(type);
    return name !== undefined ? pyIsOfType(x, name) : x instanceof (type.pyMade ?? type);
  };
  return types.some(isOf);
}
