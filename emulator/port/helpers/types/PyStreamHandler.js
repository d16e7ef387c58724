// Writes each record as a line: logging.StreamHandler.
class PyStreamHandler extends PyLogHandler {
  static pyName = "logging.StreamHandler";
  constructor(stream = null) {
    super();
    this.stream = stream ?? pyStderr();
  }
  emit(record) {
    try {
      this.stream.write(this.format(record) + "\n");
    } catch (error) {
      this.handleError(record, error);
    }
    return null;
  }
}
