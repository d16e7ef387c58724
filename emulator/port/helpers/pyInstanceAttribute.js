// What an object or its classes have under a name, a method bound to it; undefined when they have nothing.
function pyInstanceAttribute(x, name) {
  const ends = ["float", "tuple", "dict", "set", "frozenset"];
  const isOwn = ({ constructor }) => Object.hasOwn(constructor, "pyName") && ends.includes(constructor.pyName);
  const isEnd = (each) => isOwn(each) || /\[native code\]/.test(each.constructor);
  let holder = Array.isArray(x) ? Object.getPrototypeOf(x) : x;
  while (holder === x || (holder !== null && !isEnd(holder))) {
    if (name !== "constructor" && Object.hasOwn(holder, name)) {
      if (holder === x || typeof x[name] !== "function" || /^class\b/.test(x[name])) return x[name] ?? null;
      return pyDescribedAs(x[name], x[name].bind(x));
    }
    holder = Object.getPrototypeOf(holder);
  }
  return typeof x.pyGetAttr === "function" ? (x.pyGetAttr(name) ?? null) : undefined;
}
