// x.intersection(*others).
function pyIntersection(x, ...others) {
  if (!(x instanceof Set)) return pyCallMethod(x, "intersection", ...others);
  const meet = (a, b) => {
    const isLarger = b instanceof Set && b.size > a.size;
    const [items, kept] = isLarger ? [a, b] : [new PySet(pyUnordered(b)), a];
    return new x.constructor(Array.from(items).filter((item) => kept.has(item)));
  };
  return others.reduce(meet, new x.constructor(x));
}
