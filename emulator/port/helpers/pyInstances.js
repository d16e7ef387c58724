// Lets instanceof know the objects of classes that have this one as another base than their first.
function pyInstances(type) {
  if (Object.hasOwn(type, Symbol.hasInstance)) return;
  Object.defineProperty(type, Symbol.hasInstance, {
    value(x) {
      if (typeof x !== "object" || x === null) return false;
      const isPrototype = Object.hasOwn(x, "constructor") && x.constructor?.prototype === x;
      const made = isPrototype ? x.constructor : Object.getPrototypeOf(x)?.constructor;
      return typeof made === "function" && pyOrderOf(made).includes(this);
    },
  });
}
