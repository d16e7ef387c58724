// A built-in exception class as a value: it can be called, raised, and asked for by pyIsInstance.
function pyErrorType(name) {
  function type(...given) {
    return pyErrorOf(name, ...given);
  }
  return Object.assign(type, { pyErrorName: name });
}
