// math.floor(x), an int.
function pyMathFloor(x) {
  if (pyIsInt(x)) return pyIndexOf(x);
  if (typeof x?.pyFloor === "function") return x.pyFloor();
  return pyInt(Math.floor(pyMathNumber(x)));
}
