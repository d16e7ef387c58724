// x.name(*given, **keywords); `parameters` are those of a library's method of that name, `builtIn` helpers by type.
function pyCallMethodWith(x, name, given, keywords, parameters, builtIn = {}) {
  const method = pyOwnAttribute(x, name);
  const type = pyBaseType(x);
  const helper = builtIn[{ bool: "int", frozenset: "set" }[type] ?? type];
  if (method === undefined && helper !== undefined) return pyCallBuiltIn(x, name, helper, given, keywords);
  if (method === undefined) throw pyNoAttribute(x, name);
  const names = helper?.[1] ?? parameters;
  if (typeof method !== "function" || names === undefined) return pyCallWith(method, given, keywords);
  return pyCallWith(pyDescribed(method, method.pyParameters ?? names, method.pyQualname), given, keywords);
}
