// x.difference_update(*others).
function pyDifferenceUpdate(x, ...others) {
  if (pyBaseType(x) !== "set") return pyCallMethod(x, "difference_update", ...others);
  return pyRefill(x, pyDifference(x, ...others));
}
