// math.trunc(x), an int.
function pyMathTrunc(x) {
  if (typeof x?.pyTrunc === "function") return x.pyTrunc();
  if (pyNumberOf(x) !== null) return pyInt(x);
  throw pyError("TypeError", `type ${pyTypeName(x)} doesn't define __trunc__ method`);
}
