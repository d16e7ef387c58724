// x.as_integer_ratio() of an int or float.
function pyAsIntegerRatio(x) {
  const number = pyNumberOf(x);
  if (number === null) return pyCallMethod(x, "as_integer_ratio");
  if (pyIsInt(x)) return pyTuple(number, 1);
  if (Number.isNaN(number)) throw pyError("ValueError", "cannot convert NaN to integer ratio");
  if (!Number.isFinite(number)) throw pyError("OverflowError", "cannot convert Infinity to integer ratio");
  let [top, bottom] = [number, 1n];
  while (!Number.isInteger(top)) {
    top *= 2;
    bottom *= 2n;
  }
  return pyTuple(pyInteger(BigInt(top)), pyInteger(bottom));
}
