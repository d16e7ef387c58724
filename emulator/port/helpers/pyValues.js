// x.values().
function pyValues(x) {
  return pyIsDict(x) ? new PyDictValues(x) : pyCallMethod(x, "values");
}
