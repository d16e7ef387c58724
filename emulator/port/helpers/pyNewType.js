// type(name, (first,), fields): a class that is made while the program runs.
function pyNewType(name, first, fields) {
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
  for (const [key, value] of given) pyNewTypeField(type, key, value);
  type.__init_subclass__?.call(type);
  return type;
}
