// What urlparse returns.
class PyParseResult extends PyUrlTuple {
  static pyName = "urllib.parse.ParseResult";
  static parameters = ["scheme", "netloc", "path", "params", "query", "fragment"];
  get params() {
    return this[3];
  }
  geturl() {
    return pyUrlunparse(this);
  }
}
