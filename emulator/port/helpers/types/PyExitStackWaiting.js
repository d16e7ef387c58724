// contextlib.ExitStack() where a manager, or a function that is called at the end, sends requests.
class PyExitStackWaiting extends PyExitStack {
  static pyName = "ExitStack";
  async enter_context(context) {
    const value = await pyEnter(context);
    this.exits.push((...error) => context.pyExit(...error));
    return value ?? null;
  }
  callback(f, ...given) {
    const named = pyTakeKeywords(given);
    this.exits.push(async () => {
      await pyCallWith(f, given, named);
      return false;
    });
    return f;
  }
  async close() {
    await this.pyExit(null, null, null);
    return null;
  }
  async pyExit(type, error) {
    let pending = error ?? null;
    while (this.exits.length > 0) {
      try {
        const exit = this.exits.pop();
        if (pyTruthy(await exit(pending === null ? null : pyClassOf(pending), pending, null))) pending = null;
      } catch (raised) {
        pending = raised;
      }
    }
    if (pending !== null && pending !== error) throw pending;
    return error != null && pending === null;
  }
}
