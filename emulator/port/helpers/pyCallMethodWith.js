// x.name(*given, **keywords), by the `parameters` of libraries' methods of that name, or `builtIn` helpers with theirs.
function pyCallMethodWith(x, name, given, keywords, parameters = [], builtIn = {}) {
  const method = pyOwnAttribute(x, name);
  const type = pyBaseType(x);
  const helper = builtIn[{ bool: "int", frozenset: "set" }[type] ?? type];
  if (method === undefined && helper !== undefined) return pyCallBuiltIn(x, name, helper, given, keywords);
  if (method === undefined) throw pyNoAttribute(x, name);
  const isByClass = Array.isArray(parameters[0]);
  const ofLibrary = isByClass ? (parameters.find(([each]) => x instanceof each)?.[1] ?? []) : parameters;
  const names = helper?.[1] ?? ofLibrary;
  if (typeof method !== "function" || names.length === 0) return pyCallWith(method, given, keywords);
  return pyCallWith(pyDescribed(method, method.pyParameters ?? names, method.pyQualname), given, keywords);
}
