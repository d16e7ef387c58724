// logging.info(message, *args).
function pyRootInfo(message, ...more) {
  return pyRootLog(20, message, ...more);
}
