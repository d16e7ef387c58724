// Takes records and does nothing: logging.NullHandler.
class PyNullHandler extends PyLogHandler {
  static pyName = "logging.NullHandler";
  handle() {
    return null;
  }
  emit() {
    return null;
  }
}
