// x.copy().
function pyCopy(x) {
  if (pyIsList(x)) return x.slice();
  if (pyIsDict(x) || x instanceof Set) return pyShallow(x);
  return pyCallMethod(x, "copy");
}
