// contextlib.suppress(*types).
class PySuppress {
  static pyName = "suppress";
  constructor(...types) {
    this.types = types;
  }
  pyEnter() {
    return null;
  }
  pyExit(type, error) {
    return error != null && pyIsInstance(error, ...this.types);
  }
}
