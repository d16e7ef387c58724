// logging.warning(message, *args).
function pyRootWarning(message, ...more) {
  return pyRootLog(30, message, ...more);
}
