// getattr(x, name) or getattr(x, name, fallback) of a calculated name: it may be a method that some text here names.
function pyNamedAttribute(x, name, methods, ...fallback) {
  const isMethod = typeof name === "string" && Object.hasOwn(methods, name) && pyMethods(pyBaseType(x)).includes(name);
  return isMethod ? pyMethodValue(x, name, methods[name]) : pyGetAttr(x, name, ...fallback);
}
