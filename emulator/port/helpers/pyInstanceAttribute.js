// What an object or its classes have under a name, a method bound to it; undefined when they have nothing.
function pyInstanceAttribute(x, attribute) {
  const name = pyMemberName(x, attribute);
  const ends = ["float", "tuple", "list", "dict", "set", "frozenset"];
  const isOwn = ({ constructor }) => Object.hasOwn(constructor, "pyName") && ends.includes(constructor.pyName);
  const isNative = ({ constructor }) => typeof constructor !== "function" || /\[native code\]/.test(constructor);
  const isEnd = (each) => isOwn(each) || isNative(each);
  // What a list holds is no attribute of it.
  const isHidden = name === "constructor" || (Array.isArray(x) && /^(length|\d+)$/.test(name));
  let holder = Array.isArray(x) && !pyIsList(x) ? Object.getPrototypeOf(x) : x;
  while (holder === x || (holder !== null && !isEnd(holder))) {
    if (!isHidden && Object.hasOwn(holder, name)) {
      // Read once: it may be a property, whose function runs each time.
      const value = x[name] ?? null;
      if (holder === x || typeof value !== "function" || /^class\b/.test(value)) return value;
      return Object.assign(pyDescribedAs(value, value.bind(x)), { pyOf: holder.constructor });
    }
    holder = Object.getPrototypeOf(holder);
  }
  if (name === "__doc__") return x.constructor.__doc__ ?? null;
  const ofClass = pyOfClass(x, name);
  if (ofClass !== undefined) return ofClass;
  const isOfBase = typeof x.pyGetAttr !== "function" || pyMethods(pyBaseType(x)).includes(attribute);
  return isOfBase ? undefined : (x.pyGetAttr(attribute) ?? null);
}
