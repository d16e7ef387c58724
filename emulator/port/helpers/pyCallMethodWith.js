// x.name(*given, **keywords); `parameters` are those of a library's method of that name, of several by their class.
function pyCallMethodWith(x, name, given, keywords, parameters = []) {
  const method = pyOwnAttribute(x, name);
  if (method === undefined) throw pyNoAttribute(x, name);
  const isByClass = Array.isArray(parameters[0]);
  const names = isByClass ? parameters.find(([type]) => x instanceof type)?.[1] ?? [] : parameters;
  if (typeof method !== "function" || names.length === 0) return pyCallWith(method, given, keywords);
  return pyCallWith(pyDescribed(method, method.pyParameters ?? names, method.pyQualname), given, keywords);
}
