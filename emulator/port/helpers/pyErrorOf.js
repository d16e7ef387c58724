// The error that Python's class of this name makes of any arguments.
function pyErrorOf(name, ...given) {
  const error = pyError(name);
  const isOfSystem = given.length > 2 && given.length < 6 && pyIsError(error, "OSError");
  error.args = PyTuple.from(isOfSystem ? given.slice(0, 2) : given);
  if (isOfSystem) error.filename = given[2];
  Object.defineProperty(error, "message", { value: pyErrorText(error), configurable: true, writable: true });
  return error;
}
