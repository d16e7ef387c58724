// x.name(*given, **keywords); `parameters` are those of a library's method of that name.
function pyCallMethodWith(x, name, given, keywords, parameters) {
  const method = pyOwnAttribute(x, name);
  if (method === undefined) throw pyNoAttribute(x, name);
  if (typeof method !== "function" || parameters === undefined) return pyCallWith(method, given, keywords);
  return pyCallWith(pyDescribed(method, method.pyParameters ?? parameters, method.pyQualname), given, keywords);
}
