// logging.exception(message, *given): with the error that is being handled.
function pyRootException(message, given = [], error = true, ...others) {
  return pyRootLog(40, message, given, error, ...others);
}
