// Type[name] of an enumeration: the member of that name.
function pyEnumItem(type, name) {
  if (typeof name === "string" && Object.hasOwn(type, name) && type[name] instanceof type) return type[name];
  throw pyErrorOf("KeyError", name);
}
