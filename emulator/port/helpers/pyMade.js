// An object of a class that a variable holds; a member of an enumeration, Python's error of an abstract class.
function pyMade(type, given) {
  if (type.pyAbstract?.length > 0) return pyAbstract(type.name, type.pyAbstract);
  return typeof type.pyNew === "function" ? type.pyNew(...given) : new type(...given);
}
