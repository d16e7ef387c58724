// Takes records and does nothing: logging.NullHandler.
class PyNullHandler extends PyLogHandler {
  static pyName = "logging.NullHandler";
  handle(record) {
    return null;
  }
  emit(record) {
    return null;
  }
}
