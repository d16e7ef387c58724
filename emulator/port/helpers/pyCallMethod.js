// x.name(...) of an object whose class is the handler's or the library's; anything else has no such method.
function pyCallMethod(x, name, ...given) {
  const method = pyOwnAttribute(x, name);
  if (method === undefined) throw pyNoAttribute(x, name);
  return pyCalled(method, ...given);
}
