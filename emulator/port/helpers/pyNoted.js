// Notes for __subclasses__() that a class derives from another.
function pyNoted(base, type) {
  if (!Object.hasOwn(base, "pyBelow")) Object.defineProperty(base, "pyBelow", { value: [] });
  base.pyBelow.push(type);
}
