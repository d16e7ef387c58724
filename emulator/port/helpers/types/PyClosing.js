// contextlib.closing(thing).
class PyClosing {
  static pyName = "closing";
  constructor(thing) {
    this.thing = thing;
  }
  pyEnter() {
    return this.thing;
  }
  pyExit() {
    pyCallMethod(this.thing, "close");
    return false;
  }
}
