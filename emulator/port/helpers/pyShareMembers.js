// Gives a class the methods, properties and attributes of its metaclass; its objects do not have them.
function pyShareMembers(meta, type) {
  const shared = new Set();
  Object.defineProperty(type, "pyOfMeta", { value: shared });
  const share = (name, described) => {
    shared.add(name);
    Object.defineProperty(type, name, { ...described, configurable: true, enumerable: false });
  };
  for (let each = meta; each !== PyType; each = Object.getPrototypeOf(each)) {
    for (const name of Object.keys(each).filter((name) => !/^py[A-Z]/.test(name) && !(name in type))) {
      const set = (value) => {
        shared.delete(name);
        Object.defineProperty(type, name, { value, writable: true, enumerable: true, configurable: true });
      };
      share(name, { get: () => meta[name], set });
    }
    for (const name of Object.getOwnPropertyNames(each.prototype)) {
      if (name === "constructor" || /^__\w+__$/.test(name) || name in type) continue;
      share(name, Object.getOwnPropertyDescriptor(each.prototype, name));
    }
  }
}
