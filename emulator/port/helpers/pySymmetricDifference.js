// x.symmetric_difference(other).
function pySymmetricDifference(x, other) {
  if (!(x instanceof Set)) return pyCallMethod(x, "symmetric_difference", other);
  const others = new PySet(pyUnordered(other));
  return x.constructor.pyOf([...pyDifference(x, others), ...pyDifference(others, x)]);
}
