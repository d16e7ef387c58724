// A with block around which a generator runs that sends requests.
class PySendingContext {
  static pyName = "_GeneratorContextManager";
  constructor(generator) {
    this.generator = generator;
  }
  async pyEnter() {
    const { done, value } = await this.generator.next();
    if (done) throw pyError("RuntimeError", "generator didn't yield");
    return value ?? null;
  }
  async pyExit(type, error = null) {
    if (error === null) {
      if ((await this.generator.next()).done) return false;
      await this.generator.return();
      throw pyError("RuntimeError", "generator didn't stop");
    }
    try {
      if ((await this.generator.throw(error)).done) return true;
    } catch (raised) {
      if (raised === error) return false;
      throw raised;
    }
    throw pyError("RuntimeError", "generator didn't stop after throw()");
  }
}
