// Puts what the class of a decorator made of a method into a class: a function is a method, an object what it is.
function pyDecorated(type, name, made) {
  const { prototype } = type;
  if (typeof made === "function") return Object.defineProperty(prototype, name, { value: pyMethodFrom(made) });
  delete prototype[name];
  type[name] = made;
  pyClassFields(type, name);
  return pyDescriptors(type, name);
}
