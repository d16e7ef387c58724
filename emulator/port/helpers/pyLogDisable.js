// logging.disable(level): nothing up to the level is logged any more.
function pyLogDisable(level = 50) {
  PyLogging.silenced = pyLogLevel(level);
  return null;
}
