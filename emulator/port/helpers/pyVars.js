// vars(x) and x.__dict__: the attributes of an object as a dict; what is set in it is set on the object.
function pyVars(x, isAttribute = false) {
  if (x?.pyAttributes !== undefined) return x.pyAttributes;
  if (typeof x === "function") return pyWithoutSenders(x, "vars() gives");
  const type = typeof x === "object" && x !== null ? pyTypeName(x) : "NoneType";
  const others = ["NoneType", "float", "bytes", "list", "tuple", "dict", "set", "frozenset", "generator"];
  if (others.includes(type) || x.constructor?.__slots__ !== undefined) {
    if (isAttribute) throw pyNoAttribute(x, "__dict__");
    throw pyError("TypeError", "vars() argument must have __dict__ attribute");
  }
  if (x instanceof Error) return pyErrorFields(x);
  if (/\./.test(type) && type !== "types.SimpleNamespace") {
    throw pyError("NotImplementedError", `the attributes of a ${type} as a dict`);
  }
  if (!Object.isExtensible(x)) return Object.freeze({ ...x });
  return new Proxy(x, {
    getPrototypeOf: () => Object.prototype,
    has: (_, name) => Object.hasOwn(x, name) || name in Object.prototype,
    get: (_, name) => (Object.hasOwn(x, name) ? x[name] : Object.prototype[name]),
    set: (_, name, value) =>
      Reflect.defineProperty(x, name, { value, writable: true, enumerable: true, configurable: true }),
  });
}
