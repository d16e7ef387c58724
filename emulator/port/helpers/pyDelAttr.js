// del x.name, or delattr(x, name).
function pyDelAttr(x, name) {
  const field = x instanceof Error ? pyErrorField(name) : name;
  const isOwn = pyInstanceAttribute(x ?? 0, field) !== undefined && Object.hasOwn(x, field);
  if (!isOwn) throw pyError("AttributeError", `'${pyTypeName(x)}' object has no attribute '${name}'`);
  delete x[field];
}
