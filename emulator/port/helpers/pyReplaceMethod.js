// Class.name = value in place of a method: a function is the method of its objects from then on.
function pyReplaceMethod(type, name, value) {
  const isMethod = typeof value === "function" && !pyIsUnbound(value);
  delete type.prototype[name];
  if (!isMethod) type[name] = value;
  else {
    Object.defineProperty(type.prototype, name, { value: pyMethodFrom(value), writable: true, configurable: true });
  }
}
