// x.__str__ = value and its like, whose method is called `name` in JavaScript: of a class it is one of its objects.
function pySetSpecial(x, special, name, value) {
  if (typeof x !== "function") return pySetAttr(x, special, value);
  x.prototype[name] = pyMethodFrom(value);
  return null;
}
