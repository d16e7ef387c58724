// e.args: what the error was made with.
function pyErrorArgs(error) {
  if (error.args !== undefined) return error.args;
  return PyTuple.from(Object.hasOwn(error, "message") ? [error.message] : []);
}
