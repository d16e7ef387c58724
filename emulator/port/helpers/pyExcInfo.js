// sys.exc_info(): the class of the error that is being handled, the error, and a traceback that tells nothing.
function pyExcInfo(error = null) {
  return error === null ? pyTuple(null, null, null) : pyTuple(pyClassOf(error), error, new PyTraceback());
}
