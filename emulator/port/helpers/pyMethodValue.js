// x.name as a value: a method of a built-in type, bound to x, or what an object of a class has.
function pyMethodValue(x, name, helpers) {
  const type = pyTypeName(x);
  const helper = helpers[{ bool: "int", frozenset: "set" }[type] ?? type] ?? helpers[pyBaseType(x)];
  if (helper === undefined || pyMemberName(x, name) !== name) return pyGetAttr(x, name);
  const counted = pyFitting(`${type}.${name}`, helper);
  return Object.assign(pyDescribedAs(helper, (...given) => counted(x, ...given)), { pyCounts: true });
}
