// Gives a class with several bases the members that it has in Python: each from the first class in its order.
function pyMixed(type, ...bases) {
  const order = [type, ...pyMergedOrder([...bases.map(pyOrderOf), bases])];
  if (order.length === 1) throw pyError("TypeError", "Cannot create a consistent method resolution order (MRO)");
  Object.defineProperty(type, "pyOrder", { value: order });
  Object.defineProperty(type, "pyBases", { value: bases });
  const own = order.slice(1).filter((each) => !/\[native code\]/.test(each));
  // What a class has of its own, or that only says which methods another class misses.
  const taken = ["constructor", "pyOrder", "pyBases", "pyQualified", "pyName", "pyAbstract", Symbol.hasInstance];
  for (const each of own) {
    for (const name of Reflect.ownKeys(each.prototype).filter((name) => !taken.includes(name))) {
      const first = own.find((other) => Object.hasOwn(other.prototype, name));
      if (first !== each || Object.hasOwn(type.prototype, name)) continue;
      Object.defineProperty(type.prototype, name, Object.getOwnPropertyDescriptor(each.prototype, name));
    }
    for (const name of Reflect.ownKeys(each).filter((name) => !taken.includes(name))) {
      if (own.find((other) => pyIsField(other, name)) !== each || pyIsField(type, name)) continue;
      const set = (value) => Object.defineProperty(type, name, { value, writable: true, enumerable: true });
      Object.defineProperty(type, name, { get: () => Reflect.get(each, name, type), set, configurable: true });
    }
    pyInstances(each);
  }
}
