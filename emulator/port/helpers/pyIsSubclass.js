// issubclass(type, types): classes, and built-in ones by their names or as the helpers that make them.
function pyIsSubclass(type, ...types) {
  const numbers = { pyInt: "int", pyFloat: "float", pyTruthy: "bool int" };
  const makers = { ...numbers, pyTypeOf: "type", pyStr: "str", pyStrOf: "str", pyList: "list" };
  const others = { pyDict: "dict", pyTupleOf: "tuple", pySet: "set", pyFrozenSet: "frozenset", pyBytes: "bytes" };
  const name = typeof type === "function" ? type.name : "";
  const builtIn = Object.hasOwn(makers, name) ? makers[name] : Object.hasOwn(others, name) ? others[name] : undefined;
  const isBelow = (base) => {
    // A helper that makes a built-in type is that type.
    const known = typeof base === "function" ? pyBuiltInTypeName(base) : undefined;
    if (known !== undefined) return isBelow(known);
    if (typeof base === "function") return type === base || type.prototype instanceof base;
    const native = { dict: Map, list: Array, tuple: Array, set: Set }[base];
    if (native !== undefined && type.prototype instanceof native) return true;
    const ofError = type.pyErrorName ?? type.pyBase ?? (pyIsOfSegment(type) ? "Exception" : undefined);
    const names = (builtIn ?? ofError ?? "object").split(" ");
    return base === "object" || names.includes(base) || names.some((each) => pyErrorBases(each).some(isAbove(base)));
  };
  const isAbove = (base) => (each) => each === base || pyErrorBases(each).some(isAbove(base));
  return types.flatMap((each) => each.pyTypes ?? each).some(isBelow);
}
