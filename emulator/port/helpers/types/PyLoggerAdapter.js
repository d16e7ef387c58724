// Logs with values of its own beside each record: logging.LoggerAdapter.
class PyLoggerAdapter extends PyLogSource {
  static pyName = "logging.LoggerAdapter";
  constructor(logger, extra = null) {
    super();
    Object.assign(this, { logger, extra });
  }
  process(message, keywords) {
    return PyTuple.of(message, { ...keywords, extra: this.extra });
  }
  pyLog(level, message, given) {
    if (!this.isEnabledFor(level)) return null;
    const { pyKeywords, others } = PyLogging.split(given);
    const [processed, keywords] = this.process(message, pyKeywords);
    return this.logger.log(level, processed, ...others, new PyKeywords(keywords));
  }
  isEnabledFor(level) {
    return this.logger.isEnabledFor(level);
  }
  setLevel(level) {
    return this.logger.setLevel(level);
  }
  getEffectiveLevel() {
    return this.logger.getEffectiveLevel();
  }
  hasHandlers() {
    return this.logger.hasHandlers();
  }
  get name() {
    return this.logger.name;
  }
}
