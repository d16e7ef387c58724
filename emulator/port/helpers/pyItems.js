// x.items().
function pyItems(x) {
  return pyIsDict(x) ? new PyDictItems(x) : pyCallMethod(x, "items");
}
