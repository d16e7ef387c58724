// The attribute of a function or class, undefined when it has none.
function pyClassAttribute(x, name) {
  if (name === "__name__" || name === "__qualname__") return x.pyErrorName ?? x.name;
  if (["name", "length", "prototype", "arguments", "caller"].includes(name)) return undefined;
  for (let type = x; type !== null && type !== Function.prototype; type = Object.getPrototypeOf(type)) {
    if (Object.hasOwn(type, name)) return x[name] ?? null;
  }
  return undefined;
}
