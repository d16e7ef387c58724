// A built-in exception class as a value, one for each name: it can be called, raised, compared, and asked for.
function pyErrorType(name) {
  function type(...given) {
    return pyErrorOf(name, ...given);
  }
  const made = (pyErrorType.made ??= {});
  return (made[name] ??= Object.assign(type, { pyErrorName: name }));
}
