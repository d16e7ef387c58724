// object.__setattr__(x, name, value): what x.name = value does where the class has no __setattr__.
function pyStoreAttr(x, name, value) {
  if (typeof x === "function" && name === "__name__") return void pyNamed(value, x);
  if (name === "__dict__") throw pyError("NotImplementedError", "__dict__ set by setattr; write x.__dict__ = …");
  const replaced = typeof x === "function" ? Object.getOwnPropertyDescriptor(x.prototype ?? {}, name) : undefined;
  if (typeof replaced?.value === "function") return void pyReplaceMethod(x, name, value ?? null);
  const type = pyTypeName(x);
  const closed = ["NoneType", "str", "int", "float", "bool", "bytes", "list", "tuple", "dict", "set", "frozenset"];
  if (closed.includes(type)) {
    const isMethod = pyMethods(type).includes(name);
    const text = isMethod ? `object attribute '${name}' is read-only` : `object has no attribute '${name}'`;
    throw pyError("AttributeError", `'${type}' ${text}`);
  }
  if (Array.isArray(x) && !pyIsList(x)) {
    throw pyError("AttributeError", name in x ? "can't set attribute" : `'${type}' object has no attribute '${name}'`);
  }
  if (!(x instanceof Error && pyErrorField(name) !== name) && pyIsReadOnly(x, name)) {
    throw pyError("AttributeError", `property '${name}' of '${type}' object has no setter`);
  }
  if (Object.isFrozen(x)) throw pyError("dataclasses.FrozenInstanceError", `cannot assign to field '${name}'`);
  if (x instanceof Error && name === "__cause__" && value != null && !(value instanceof Error)) {
    throw pyError("TypeError", "exception cause must be None or derive from BaseException");
  }
  const native = x instanceof Map ? Map : Array.isArray(x) ? Array : x instanceof Set ? Set : null;
  const isTaken = native !== null && (Object.hasOwn(native.prototype, name) || pyMethods(pyBaseType(x)).includes(name));
  x[x instanceof Error ? pyErrorField(name) : isTaken ? `${name}$` : name] = value ?? null;
}
