// a | b of two ints, sets or dicts.
function pyBitOr(a, b, operator = "|") {
  if (pyIsDict(a) && pyIsDict(b) && typeof a.pyOr !== "function") return pyUpdated(pyCopy(a), b);
  return pyBitwise(a, b, (x, y) => x | y) ?? pyOperated(a, b, operator, "pyOr", "pyRor");
}
