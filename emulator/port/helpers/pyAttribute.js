// The attribute of a value, undefined when it has none; a method of a built-in type is an attribute only when called.
function pyAttribute(x, name) {
  const found = pyOwnAttribute(x, name);
  if (found !== undefined || !pyMethods(pyBaseType(x)).includes(name) || name.startsWith("__")) return found;
  throw pyError("TypeError", `${name} of a ${pyTypeName(x)} as a value, not called`);
}
