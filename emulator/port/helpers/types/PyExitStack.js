// contextlib.ExitStack(): what was entered is left in the opposite order.
class PyExitStack {
  static pyName = "ExitStack";
  constructor() {
    Object.defineProperty(this, "exits", { value: [], writable: true });
  }
  enter_context(context) {
    const value = pyEnter(context);
    this.exits.push((...error) => context.pyExit(...error));
    return value;
  }
  push(exit) {
    this.exits.push(typeof exit === "function" ? exit : (...error) => exit.pyExit(...error));
    return exit;
  }
  callback(f, ...given) {
    const named = pyTakeKeywords(given);
    this.exits.push(() => pyCallWith(f, given, named) && false);
    return f;
  }
  pop_all() {
    const stack = new this.constructor();
    [stack.exits, this.exits] = [this.exits, []];
    return stack;
  }
  close() {
    this.pyExit(null, null, null);
    return null;
  }
  pyEnter() {
    return this;
  }
  pyExit(type, error) {
    let pending = error ?? null;
    while (this.exits.length > 0) {
      try {
        const exit = this.exits.pop();
        if (pyTruthy(exit(pending === null ? null : pyClassOf(pending), pending, null))) pending = null;
      } catch (raised) {
        pending = raised;
      }
    }
    if (pending !== null && pending !== error) throw pending;
    return error != null && pending === null;
  }
}
