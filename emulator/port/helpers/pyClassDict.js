// vars(type) and type.__dict__: what a class holds itself, in the order in which its body names it.
function pyClassDict(type) {
  if (type === PyObject) return new PyDict();
  if (!Object.hasOwn(type, "pyBody")) throw pyError("NotImplementedError", `vars() of the class ${pyQualname(type)}`);
  const of = (name, member) => {
    const method = Object.getOwnPropertyDescriptor(type.prototype, member)?.value;
    // A property is an object that nobody calls.
    return member === null ? new PyIdentity() : method ? pyFunctionFrom(method, name) : (type[name] ?? null);
  };
  const later = Object.keys(type).filter((name) => !/^(py[A-Z]\w*|name|__slots__|__doc__)$/.test(name));
  const others = later.filter((name) => !type.pyBody.some(([each]) => each === name)).map((name) => [name, type[name]]);
  const named = type.pyBody.filter(([name]) => name !== "__annotations__");
  const body = named.map(([name, member]) => [name, of(name, member)]);
  return new PyDict([["__module__", null], ...body, ["__dict__", null], ["__doc__", type.__doc__ ?? null], ...others]);
}
