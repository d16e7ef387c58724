// type.__subclasses__(): the classes that derive from it, as they were defined.
function pySubclasses(type) {
  return Object.hasOwn(type, "pyBelow") ? type.pyBelow.slice() : [];
}
