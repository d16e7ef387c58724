// del x.name, or delattr(x, name).
function pyDelAttr(x, name) {
  const field = x instanceof Error ? pyErrorField(name) : name;
  const isOpen = typeof x === "object" && x !== null && !Array.isArray(x) && !(pyIsDict(x) && !(x instanceof Map));
  if (!isOpen || !Object.hasOwn(x, field)) {
    throw pyError("AttributeError", `'${pyTypeName(x)}' object has no attribute '${name}'`);
  }
  delete x[field];
}
