// x.remove(v) of a list or set.
function pyRemove(x, v) {
  if (pyIsList(x)) {
    const index = x.findIndex((item) => pySame(item, v));
    if (index === -1) throw pyError("ValueError", "list.remove(x): x not in list");
    x.splice(index, 1);
    return null;
  }
  if (pyBaseType(x) !== "set") return pyCallMethod(x, "remove", v);
  if (!x.delete(v)) throw pyMissing(v);
  return null;
}
