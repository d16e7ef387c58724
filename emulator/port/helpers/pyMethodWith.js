// x.name(*given, **keywords): a helper of a built-in type, with its parameters, or what an object answers to any name.
function pyMethodWith(x, name, helpers, given, keywords) {
  const [helper, parameters] = helpers[pyTypeName(x)] ?? helpers[pyBaseType(x)] ?? [];
  if (helper === undefined || pyOwnAttribute(x, name) !== undefined) return pyCallMethodWith(x, name, given, keywords);
  const bound = pyArguments({ pyParameters: parameters, pyQualname: name }, given, keywords);
  return helper(x, ...bound.map((each) => (each instanceof PyKeywords ? { ...each } : each)));
}
