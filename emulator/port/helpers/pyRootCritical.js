// logging.critical(message, *args).
function pyRootCritical(message, ...more) {
  return pyRootLog(50, message, ...more);
}
