// hasattr(x, name).
function pyHasAttr(x, name) {
  if (typeof name !== "string") throw pyError("TypeError", "hasattr(): attribute name must be string");
  return pyMethods(pyTypeName(x)).includes(name) || pyAttribute(x, name) !== undefined;
}
