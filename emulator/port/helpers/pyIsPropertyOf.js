// Whether a name of a class is a property of its objects.
function pyIsPropertyOf(type, name) {
  if (typeof type !== "function" || type === Function.prototype) return false;
  const getter = Object.getOwnPropertyDescriptor(type.prototype ?? {}, name)?.get;
  // An attribute of the class itself is read by a getter, too.
  return (getter !== undefined && getter.pyRead === undefined) || pyIsPropertyOf(Object.getPrototypeOf(type), name);
}
