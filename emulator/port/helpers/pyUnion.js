// x.union(*others).
function pyUnion(x, ...others) {
  if (!(x instanceof Set)) return pyCallMethod(x, "union", ...others);
  return new x.constructor([...x, ...others.flatMap((other) => pyUnordered(other))]);
}
