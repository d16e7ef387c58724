// x.name = value, or setattr(x, name, value).
function pySetAttr(x, name, value) {
  if (typeof name !== "string") {
    throw pyError("TypeError", `attribute name must be string, not '${pyTypeName(name)}'`);
  }
  if (typeof x?.pySetAttr === "function") x.pySetAttr(name, value);
  else pyStoreAttr(x, name, value);
}
