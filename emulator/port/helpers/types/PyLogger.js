// A logger of logging: what it takes goes to its handlers, and to those of the loggers above it.
class PyLogger extends PyLogSource {
  static pyName = "logging.Logger";
  constructor(name, level = 0) {
    super();
    const own = { name, level: pyLogLevel(level), handlers: [], filters: [], propagate: true, disabled: false };
    Object.assign(this, own);
  }
  get parent() {
    return PyLogging.parentOf(this.name);
  }
  setLevel(level) {
    this.level = pyLogLevel(level);
    return null;
  }
  getEffectiveLevel() {
    return this.level || (this.parent?.getEffectiveLevel() ?? 0);
  }
  isEnabledFor(level) {
    return !pyTruthy(this.disabled) && level > PyLogging.silenced && level >= this.getEffectiveLevel();
  }
  getChild(suffix) {
    return pyGetLogger(this.name === "root" ? suffix : `${this.name}.${suffix}`);
  }
  addHandler(handler) {
    return PyLogging.add(this.handlers, handler);
  }
  removeHandler(handler) {
    return PyLogging.remove(this.handlers, handler);
  }
  hasHandlers() {
    return PyLogging.handlersOf(this).length > 0;
  }
  addFilter(filter) {
    return PyLogging.add(this.filters, filter);
  }
  removeFilter(filter) {
    return PyLogging.remove(this.filters, filter);
  }
  pyLog(level, message, given) {
    if (!this.isEnabledFor(level)) return null;
    const { pyKeywords, others } = PyLogging.split(given);
    return this.handle(new PyLogRecord(this.name, level, message, PyTuple.from(others), pyKeywords));
  }
  handle(record) {
    if (pyTruthy(this.disabled) || !PyLogging.passes(this, record)) return null;
    const handlers = PyLogging.handlersOf(this);
    for (const handler of handlers.length > 0 ? handlers : [PyLogging.lastResort()]) {
      if (record.levelno >= handler.level) handler.handle(record);
    }
    return null;
  }
  pyRepr() {
    const type = this.name === "root" ? "RootLogger" : "Logger";
    return `<${type} ${this.name} (${pyLevelName(this.getEffectiveLevel())})>`;
  }
}
