// x.isdisjoint(other).
function pyIsdisjoint(x, other) {
  if (!(x instanceof Set)) return pyCallMethod(x, "isdisjoint", other);
  return !pyUnordered(other).some((item) => x.has(item));
}
