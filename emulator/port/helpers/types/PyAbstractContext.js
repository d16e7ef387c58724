// contextlib.AbstractContextManager: what a with block gets is the object itself.
class PyAbstractContext {
  static pyName = "contextlib.AbstractContextManager";
  pyEnter() {
    return this;
  }
}
