// vars(error) of an own class of errors: its attributes as a dict; what is set in it is set on the error.
function pyErrorFields(error) {
  if (error.constructor.pyBase === undefined || pyIsError(error, "OSError")) {
    throw pyError("NotImplementedError", `the attributes of a ${pyTypeName(error)} as a dict`);
  }
  const taken = ["args", "name", "message", "stack", "cause"];
  const field = (name) => (taken.includes(name) ? `${name}_` : name);
  const named = (key) => (taken.some((name) => key === `${name}_`) ? key.slice(0, -1) : key);
  const names = () => Object.keys(error).filter((key) => !taken.includes(key)).map(named);
  const describe = (name) => Object.getOwnPropertyDescriptor(error, field(name));
  const stored = (value) => ({ value, writable: true, enumerable: true, configurable: true });
  return new Proxy({}, {
    has: (_, name) => describe(name)?.enumerable === true || name in Object.prototype,
    get: (_, name) => (describe(name)?.enumerable === true ? error[field(name)] : Object.prototype[name]),
    set: (_, name, value) => Reflect.defineProperty(error, field(name), stored(value)),
    defineProperty: (_, name, how) => Reflect.defineProperty(error, field(name), how),
    deleteProperty: (_, name) => delete error[field(name)],
    ownKeys: names,
    getOwnPropertyDescriptor: (_, name) => (describe(name)?.enumerable === true ? describe(name) : undefined),
  });
}
