// x.name as a value: a method of one of these classes of libraries has the names of its parameters.
function pyMethodOfLibrary(x, name, classes, ...fallback) {
  const found = pyGetAttr(x, name, ...fallback);
  const isOfLibrary = typeof found === "function" && found.pyOf !== undefined && Object.hasOwn(found.pyOf, "pyName");
  if (!isOfLibrary || found.pyParameters !== undefined) return found;
  const methods = classes.find(([type, names]) => x instanceof type && Object.hasOwn(names, name))?.[1];
  return methods === undefined ? found : pyDescribed(found, methods[name], name);
}
