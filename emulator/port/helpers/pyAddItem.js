// x.add(item) of a set.
function pyAddItem(x, item) {
  if (pyTypeName(x) !== "set") return pyCallMethod(x, "add", item);
  x.add(item);
  return null;
}
