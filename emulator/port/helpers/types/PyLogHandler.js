// The base of what records are handed to: logging.Handler.
class PyLogHandler {
  static pyName = "logging.Handler";
  constructor(level = 0) {
    Object.assign(this, { level: pyLogLevel(level), formatter: null, filters: [] });
  }
  setLevel(level) {
    this.level = pyLogLevel(level);
    return null;
  }
  setFormatter(formatter) {
    this.formatter = formatter;
    return null;
  }
  addFilter(filter) {
    return PyLogging.add(this.filters, filter);
  }
  removeFilter(filter) {
    return PyLogging.remove(this.filters, filter);
  }
  format(record) {
    return (this.formatter ?? new PyLogFormatter()).format(record);
  }
  handle(record) {
    const passes = PyLogging.passes(this, record);
    if (passes) this.emit(record);
    return passes;
  }
  emit(record) {
    throw pyError("NotImplementedError", "emit must be implemented by Handler subclasses");
  }
  // A record that cannot be written fails nobody.
  handleError(record, error = null) {
    const parts = `Message: ${pyRepr(record.msg)}\nArguments: ${pyRepr(record.args)}`;
    console.log(`--- Logging error ---\n${pyLastLine(error)}\n${parts}`);
    return null;
  }
  flush() {
    return null;
  }
  close() {
    return null;
  }
}
