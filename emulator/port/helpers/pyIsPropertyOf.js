// Whether a name of a class is a property of its objects.
function pyIsPropertyOf(type, name) {
  if (typeof type !== "function" || type === Function.prototype) return false;
  const isGetter = Object.getOwnPropertyDescriptor(type.prototype ?? {}, name)?.get !== undefined;
  return isGetter || pyIsPropertyOf(Object.getPrototypeOf(type), name);
}
