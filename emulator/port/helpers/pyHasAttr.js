// hasattr(x, name).
function pyHasAttr(x, name) {
  if (typeof name !== "string") throw pyError("TypeError", `attribute name must be string, not '${pyTypeName(name)}'`);
  if (typeof x === "function" && pyIsPropertyOf(x, name)) return true;
  return pyMethods(pyBaseType(x)).includes(name) || pyAttributeOrNone(x, name) !== undefined;
}
