// sys.exc_info(): the class of the error that is being handled, and the error; JavaScript keeps no traceback.
function pyExcInfo(error = null) {
  return pyTuple(error === null ? null : pyClassOf(error), error, null);
}
