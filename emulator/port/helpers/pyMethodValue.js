// x.name as a value: a built-in type's method, a helper or [helper, its parameters], or what an object of a class has.
function pyMethodValue(x, name, helpers, classes = []) {
  const type = pyTypeName(x);
  const found = helpers[{ bool: "int", frozenset: "set" }[type] ?? type] ?? helpers[pyBaseType(x)];
  const value = x?.pyAsText ?? x?.pyAsNumber ?? x;
  const isOwn = value === x ? pyMemberName(x, name) !== name : typeof x[name] === "function";
  if (found === undefined || isOwn) return pyMethodOfLibrary(x, name, classes);
  const [helper, names] = Array.isArray(found) ? found : [found];
  const counted = pyFitting(`${pyTypeName(value)}.${name}`, helper);
  const made = pyDescribedAs(helper, (...given) => counted(value, ...given));
  return Object.assign(names ? pyDescribed(made, names, name) : made, { pyCounts: true });
}
