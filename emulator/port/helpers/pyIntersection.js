// x.intersection(*others).
function pyIntersection(x, ...others) {
  if (!(x instanceof Set)) return pyCallMethod(x, "intersection", ...others);
  const asSet = (other) => (other instanceof Set ? other : new PySet(pyUnordered(other)));
  return others.reduce((found, other) => found.pyAnd(asSet(other)), x.constructor.pyOf(x));
}
