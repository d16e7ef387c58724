// What a generator raises for an error in it: of StopIteration, which would end it, Python makes a RuntimeError.
function pyStopped(error) {
  if (!pyIsError(error, "StopIteration")) return error;
  return Object.assign(pyError("RuntimeError", "generator raised StopIteration"), { cause: error });
}
