// What a call of a class with __new__ gives: what that makes, with __init__ called on it when it is of the class.
function pyConstructed(type, given) {
  const made = pyMadeByNew(type, given);
  if (made instanceof type) made.__init__?.(...given);
  return made;
}
