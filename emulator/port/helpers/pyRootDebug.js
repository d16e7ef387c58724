// logging.debug(message, *args).
function pyRootDebug(message, ...more) {
  return pyRootLog(10, message, ...more);
}
