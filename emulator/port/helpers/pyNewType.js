// type(name, (first,), fields): a class made while the program runs; `special` has the names of special methods.
function pyNewType(name, first, fields, special = {}) {
  const isError = first?.pyErrorName !== undefined;
  const base = isError ? PyException : (first ?? class {});
  const given = Array.from(pyPairs(fields));
  const starts = !base.prototype.__init__ && given.some(([key]) => key === "__init__");
  const { [name]: type } = {
    [name]: class extends base {
      constructor(...given) {
        super(...given);
        if (starts) this.__init__(...given);
      }
    },
  };
  if (isError) type.pyBase = first.pyErrorName;
  for (const [key, value] of given) pyNewTypeField(type, key, value, special[key]);
  if ("__eq__" in special) type.prototype.pyHash = pyWithoutHash;
  type.__init_subclass__?.call(type);
  return type;
}
