// x.keys().
function pyKeys(x) {
  return pyIsDict(x) ? new PyDictKeys(x) : pyCallMethod(x, "keys");
}
