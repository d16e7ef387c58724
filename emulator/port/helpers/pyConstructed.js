// What a call of a class with __new__ gives: what that makes, with __init__ called on it when it is of the class.
function pyConstructed(type, given) {
  const made = type.__new__(type, ...given);
  if (typeof made !== "object" || made === null) {
    throw pyError("NotImplementedError", `${type.name}.__new__() that gives a ${pyTypeName(made)}`);
  }
  if (made instanceof type) made.__init__?.(...given);
  return made;
}
