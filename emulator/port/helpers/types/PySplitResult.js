// What urlsplit returns.
class PySplitResult extends PyUrlTuple {
  static pyName = "urllib.parse.SplitResult";
  static parameters = ["scheme", "netloc", "path", "query", "fragment"];
  geturl() {
    return pyUrlunsplit(this);
  }
}
