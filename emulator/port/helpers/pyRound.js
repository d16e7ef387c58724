// round(x) and round(x, n): exact ties go to the even digit.
function pyRound(x, n) {
  if (typeof x !== "number" && typeof x !== "boolean") {
    throw pyError("TypeError", `type ${pyTypeName(x)} doesn't define __round__ method`);
  }
  if (n != null && !pyIsInt(n)) {
    throw pyError("TypeError", `'${pyTypeName(n)}' object cannot be interpreted as an integer`);
  }
  if (pyIsInt(x) && !(n < 0)) return Number(x);
  if (n == null) return pyInt(Number.isFinite(x) ? Number(pyFixed(x, 0)) : x);
  if (typeof x === "number" && !Number.isFinite(x)) return x;
  if (n < 0) throw pyError("ValueError", "round() to tens or hundreds");
  return Number(pyFixed(x, Math.min(n, 100)));
}
