// x.discard(item).
function pyDiscard(x, item) {
  if (pyBaseType(x) !== "set") return pyCallMethod(x, "discard", item);
  x.delete(item);
  return null;
}
