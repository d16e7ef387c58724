// getattr(x, name) or getattr(x, name, fallback): it may be a method that some text here names, or one of a library.
function pyNamedAttribute(x, name, methods, classes, ...fallback) {
  const isMethod = typeof name === "string" && Object.hasOwn(methods, name) && pyMethods(pyBaseType(x)).includes(name);
  return isMethod ? pyMethodValue(x, name, methods[name]) : pyMethodOfLibrary(x, name, classes, ...fallback);
}
