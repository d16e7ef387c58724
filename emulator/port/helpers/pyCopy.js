// x.copy().
function pyCopy(x) {
  if (pyIsList(x)) return x.slice();
  // A class below dict has dict's own copy(), which gives a dict.
  if (x?.constructor?.pyIsDict === true) return new PyDict(x);
  if (pyIsDict(x) || x instanceof Set) return pyShallow(x);
  return pyCallMethod(x, "copy");
}
