// object.__delattr__(x, name): what del x.name does where the class has no __delattr__.
function pyDropAttr(x, name) {
  if (Object.isFrozen(x)) throw pyError("dataclasses.FrozenInstanceError", `cannot delete field '${name}'`);
  const field = x instanceof Error ? pyErrorField(name) : pyMemberName(x, name);
  const isOpen = typeof x === "object" && x !== null && (!Array.isArray(x) || x.constructor.pyIsList === true) && !(pyIsDict(x) && !(x instanceof Map));
  if (!isOpen || !Object.hasOwn(x, field)) {
    throw pyError("AttributeError", `'${pyTypeName(x)}' object has no attribute '${name}'`);
  }
  delete x[field];
}
