// What logs: loggers and their adapters have a method for each level.
class PyLogSource {
  debug(message, ...given) {
    return this.pyLog(10, message, given);
  }
  info(message, ...given) {
    return this.pyLog(20, message, given);
  }
  warning(message, ...given) {
    return this.pyLog(30, message, given);
  }
  warn(message, ...given) {
    return this.pyLog(30, message, given);
  }
  error(message, ...given) {
    return this.pyLog(40, message, given);
  }
  exception(message, ...given) {
    const { pyKeywords, others } = PyLogging.split(given);
    return this.pyLog(40, message, [...others, new PyKeywords({ exc_info: true, ...pyKeywords })]);
  }
  critical(message, ...given) {
    return this.pyLog(50, message, given);
  }
  fatal(message, ...given) {
    return this.pyLog(50, message, given);
  }
  log(level, message, ...given) {
    if (!pyIsInt(level)) throw pyError("TypeError", "level must be an integer");
    return this.pyLog(level, message, given);
  }
}
