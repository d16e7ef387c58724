// x.union(*others).
function pyUnion(x, ...others) {
  if (!(x instanceof Set)) return pyCallMethod(x, "union", ...others);
  return x.constructor.pyOf([...x, ...others.flatMap((other) => pyUnordered(other))]);
}
