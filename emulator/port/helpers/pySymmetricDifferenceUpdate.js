// x.symmetric_difference_update(other).
function pySymmetricDifferenceUpdate(x, other) {
  if (pyBaseType(x) !== "set") return pyCallMethod(x, "symmetric_difference_update", other);
  return pyRefill(x, pySymmetricDifference(x, other));
}
