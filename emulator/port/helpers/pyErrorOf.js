// The error that Python's class of this name makes of any arguments.
function pyErrorOf(name, ...given) {
  if (name.endsWith(".JSONDecodeError")) return pyJsonErrorOf(name, ...given);
  const error = pyError(name);
  error.args = PyTuple.from(given);
  if (pyIsError(error, "OSError")) {
    const isNumbered = given.length > 1 && given.length < 6;
    if (given.length > 2 && isNumbered) error.args = PyTuple.from(given.slice(0, 2));
    const [errno, strerror, filename] = isNumbered ? given : [];
    Object.assign(error, { errno: errno ?? null, strerror: strerror ?? null, filename: filename ?? null });
  }
  if (name === "StopIteration") error.value = given[0] ?? null;
  Object.defineProperty(error, "message", { value: pyErrorText(error), configurable: true, writable: true });
  return error;
}
