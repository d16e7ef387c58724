// A with block around which a generator runs, up to its one yield and from there.
class PyGeneratorContext {
  static pyName = "_GeneratorContextManager";
  constructor(generator, again) {
    Object.assign(this, { generator, again });
  }
  // As a decorator, it is entered anew for each call.
  pyCall(f) {
    return pyDescribedAs(f, (...given) => pyWithin(new PyGeneratorContext(this.again()), f, given));
  }
  pyEnter() {
    const { done, value } = this.generator.next();
    if (done) throw pyError("RuntimeError", "generator didn't yield");
    return value ?? null;
  }
  pyExit(type, error = null) {
    if (error === null) {
      if (this.generator.next().done) return false;
      this.generator.return();
      throw pyError("RuntimeError", "generator didn't stop");
    }
    try {
      if (this.generator.throw(error).done) return true;
    } catch (raised) {
      if (raised === error) return false;
      throw raised;
    }
    throw pyError("RuntimeError", "generator didn't stop after throw()");
  }
}
