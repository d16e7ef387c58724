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
    const done = pyCallMethod(this.thing, "close");
    return typeof done?.then === "function" ? done.then(() => false) : false;
  }
}
