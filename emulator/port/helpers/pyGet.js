// x.get(k, d) of a dict; what objects inherit is no key.
function pyGet(x, k, d = null) {
  if (!pyIsDict(x)) return pyCallMethod(x, "get", k, d);
  return pyLookup(x, k) ?? d ?? null;
}
