// x.name = value, or setattr(x, name, value).
function pySetAttr(x, name, value) {
  if (typeof name !== "string") {
    throw pyError("TypeError", `attribute name must be string, not '${pyTypeName(name)}'`);
  }
  const type = pyTypeName(x);
  const closed = ["NoneType", "str", "int", "float", "bool", "bytes", "list", "tuple", "dict", "set", "frozenset"];
  if (closed.includes(type)) {
    const isMethod = pyMethods(type).includes(name);
    const text = isMethod ? `object attribute '${name}' is read-only` : `object has no attribute '${name}'`;
    throw pyError("AttributeError", `'${type}' ${text}`);
  }
  if (Array.isArray(x)) {
    throw pyError("AttributeError", name in x ? "can't set attribute" : `'${type}' object has no attribute '${name}'`);
  }
  if (Object.isFrozen(x)) throw pyError("dataclasses.FrozenInstanceError", `cannot assign to field '${name}'`);
  x[x instanceof Error ? pyErrorField(name) : name] = value ?? null;
}
