// object.__delattr__(x, name): what del x.name does where the class has no __delattr__.
function pyDropAttr(x, name) {
  const field = x instanceof Error ? pyErrorField(name) : pyMemberName(x, name);
  const isPlainList = Array.isArray(x) && x.constructor.pyIsList !== true;
  const isPlainDict = pyIsDict(x) && !(x instanceof Map);
  const isOpen = typeof x === "object" && x !== null && !isPlainList && !isPlainDict;
  if (!isOpen || !Object.hasOwn(x, field)) {
    throw pyError("AttributeError", `'${pyTypeName(x)}' object has no attribute '${name}'`);
  }
  delete x[field];
}
