// What stands above an object whose attributes are those of a dict: these, but for properties, then its class.
function pyPrototypeWith(type, dict) {
  const isAttribute = (name) => typeof name === "string" && name !== "constructor" && !pyIsPropertyOf(type, name);
  const of = (name) => (isAttribute(name) ? pyLookup(dict, name) : undefined);
  const remade = (attributes) => Object.assign(Object.create(type.prototype), Object.fromEntries(pyPairs(attributes)));
  const above = Object.assign(Object.create(type.prototype), {
    pyAttributes: dict,
    pyCopy: () => remade(dict),
    pyDeepCopy: (deep) => remade(deep(dict)),
  });
  return new Proxy(above, {
    has: (_, name) => of(name) !== undefined || name in above,
    get: (_, name, x) => (of(name) === undefined ? Reflect.get(above, name, x) : of(name)),
    set: (_, name, value, x) => {
      if (!isAttribute(name)) return Reflect.set(above, name, value, x);
      pySetKey(dict, name, value);
      return true;
    },
    getOwnPropertyDescriptor: (_, name) =>
      of(name) === undefined ? undefined : { value: of(name), writable: true, enumerable: true, configurable: true },
  });
}
