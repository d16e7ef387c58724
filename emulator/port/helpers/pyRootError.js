// logging.error(message, *args).
function pyRootError(message, ...more) {
  return pyRootLog(40, message, ...more);
}
