// object.__new__(type, ...given): an object of a class, whose __init__ is not called; it takes no other argument.
function pyBareOf(type, given, keywords) {
  if (given.length > 0 || Object.keys(keywords).length > 0) {
    throw pyError("TypeError", "object.__new__() takes exactly one argument (the type to instantiate)");
  }
  return Object.create(type.prototype);
}
