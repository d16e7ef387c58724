// x.difference(*others).
function pyDifference(x, ...others) {
  if (!(x instanceof Set)) return pyCallMethod(x, "difference", ...others);
  const gone = new PySet(others.flatMap((other) => pyUnordered(other)));
  return x.constructor.pyOf(Array.from(x).filter((item) => !gone.has(item)));
}
