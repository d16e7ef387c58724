// A traceback, of which JavaScript keeps nothing.
class PyTraceback {
  static pyName = "traceback";
  pyGetAttr(name) {
    throw pyError("NotImplementedError", `${name} of a traceback, which JavaScript does not keep`);
  }
  pyRepr() {
    return this.pyGetAttr("the text");
  }
  toJSON() {
    return pyNoJson(this);
  }
}
