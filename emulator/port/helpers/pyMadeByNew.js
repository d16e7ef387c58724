// What the __new__ of a class makes: an object.
function pyMadeByNew(type, given) {
  const made = type.__new__(type, ...given);
  if (typeof made === "object" && made !== null) return made;
  throw pyError("NotImplementedError", `${type.name}.__new__() that gives a ${pyTypeName(made)}`);
}
