// x.setdefault(k, d).
function pySetdefault(x, k, d = null) {
  if (!pyIsDict(x)) return pyCallMethod(x, "setdefault", k, d);
  const value = pyLookup(x, k);
  if (value !== undefined) return value;
  pySetKey(x, k, d);
  return d;
}
