// The error for an attribute that a value does not have.
function pyNoAttribute(x, name) {
  if (typeof x?.pyMembers === "function") return pyError("AttributeError", name);
  const what = typeof x === "function" ? `type object '${x.name}'` : `'${pyTypeName(x)}' object`;
  return pyError("AttributeError", `${what} has no attribute '${name}'`);
}
