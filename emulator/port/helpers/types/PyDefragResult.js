// What urldefrag returns.
class PyDefragResult extends PyNamedTuple {
  static pyName = "urllib.parse.DefragResult";
  static parameters = ["url", "fragment"];
  get url() {
    return this[0];
  }
  get fragment() {
    return this[1];
  }
  geturl() {
    return this[0] + (this[1] ? `#${this[1]}` : "");
  }
  pyRepr() {
    return super.pyRepr().slice(2);
  }
}
