// object.__delattr__(x, name): what del x.name does where the class has no __delattr__.
function pyDropAttr(x, name) {
  if (typeof x === "object" && x !== null && Object.isFrozen(x)) {
    throw pyError("dataclasses.FrozenInstanceError", `cannot delete field '${name}'`);
  }
  if (typeof x === "function" && pyIsField(x, name)) {
    delete x[name];
    return;
  }
  if (typeof x?.[`${name}$deleter`] === "function") {
    x[`${name}$deleter`]();
    return;
  }
  if (x?.pyAttributes !== undefined && pyLookup(x.pyAttributes, name) !== undefined) {
    pyDelKey(x.pyAttributes, name);
    return;
  }
  const field = x instanceof Error ? pyErrorField(name) : pyMemberName(x, name);
  const isOwnList = Array.isArray(x) && x.constructor.pyIsList === true;
  const isClosed = (Array.isArray(x) && !isOwnList) || (pyIsDict(x) && !(x instanceof Map));
  const isOpen = typeof x === "object" && x !== null && !isClosed;
  if (!isOpen || !Object.hasOwn(x, field)) {
    throw pyError("AttributeError", `'${pyTypeName(x)}' object has no attribute '${name}'`);
  }
  delete x[field];
}
