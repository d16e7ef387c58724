// A library as a value: its functions, classes and constants that the program asks anything for by name.
class PyModule {
  static pyName = "module";
  static held = new Map();
  constructor(name, known) {
    Object.assign(this, known);
    Object.defineProperty(this, "pyLibrary", { value: name });
  }
  pyGetAttr(name) {
    throw pyError("NotImplementedError", `${this.pyLibrary}.${name} of a library that a variable holds`);
  }
  pyRepr() {
    throw pyError("NotImplementedError", `the text of ${this.pyLibrary}, where it holds a path`);
  }
  toJSON() {
    return pyNoJson(this);
  }
}
