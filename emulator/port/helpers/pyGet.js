// x.get(k, d) of a dict; what objects inherit is no key.
function pyGet(x, k, d = null) {
  if (!pyIsDict(x)) return pyCallMethod(x, "get", k, d);
  const value = pyLookup(x, k);
  return value === undefined ? d : value;
}
