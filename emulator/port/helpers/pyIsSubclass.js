// issubclass(type, types): classes, and built-in ones by their names.
function pyIsSubclass(type, ...types) {
  const isBelow = (base) => {
    if (typeof base === "function") return type === base || type.prototype instanceof base;
    const native = { dict: Map, list: Array, tuple: Array, set: Set }[base];
    if (native !== undefined && type.prototype instanceof native) return true;
    const names = (type.pyErrorName ?? type.pyBase ?? "object").split(" ");
    return base === "object" || names.includes(base) || names.some((name) => pyErrorBases(name).some(isAbove(base)));
  };
  const isAbove = (base) => (name) => name === base || pyErrorBases(name).some(isAbove(base));
  return types.some(isBelow);
}
