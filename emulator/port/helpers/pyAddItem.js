// x.add(item) of a set.
function pyAddItem(x, item) {
  if (pyBaseType(x) !== "set") return pyCallMethod(x, "add", item);
  x.add(item);
  return null;
}
