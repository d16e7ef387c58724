// A function that gives what an operator does, or NotImplemented, as a method.
function pyOperatorFrom(f) {
  const method = pyMethodFrom(f);
  return function (...given) {
    return pyImplemented(method.apply(this, given));
  };
}
