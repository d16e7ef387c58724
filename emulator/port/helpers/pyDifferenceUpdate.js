// x.difference_update(*others).
function pyDifferenceUpdate(x, ...others) {
  if (pyTypeName(x) !== "set") return pyCallMethod(x, "difference_update", ...others);
  return pyRefill(x, pyDifference(x, ...others));
}
