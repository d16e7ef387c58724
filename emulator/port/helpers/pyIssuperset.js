// x.issuperset(other).
function pyIssuperset(x, other) {
  if (!(x instanceof Set)) return pyCallMethod(x, "issuperset", other);
  return pyUnordered(other).every((item) => x.has(item));
}
