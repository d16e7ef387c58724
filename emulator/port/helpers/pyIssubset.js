// x.issubset(other).
function pyIssubset(x, other) {
  if (!(x instanceof Set)) return pyCallMethod(x, "issubset", other);
  const others = new PySet(pyUnordered(other));
  return Array.from(x).every((item) => others.has(item));
}
