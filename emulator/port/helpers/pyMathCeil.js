// math.ceil(x), an int.
function pyMathCeil(x) {
  if (pyIsInt(x)) return pyIndexOf(x);
  if (typeof x?.pyCeil === "function") return x.pyCeil();
  return pyInt(Math.ceil(pyMathNumber(x)));
}
