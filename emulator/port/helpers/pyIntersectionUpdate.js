// x.intersection_update(*others).
function pyIntersectionUpdate(x, ...others) {
  if (pyBaseType(x) !== "set") return pyCallMethod(x, "intersection_update", ...others);
  return pyRefill(x, pyIntersection(x, ...others));
}
