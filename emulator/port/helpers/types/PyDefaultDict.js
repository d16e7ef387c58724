// collections.defaultdict(factory, x, **keywords).
class PyDefaultDict extends PyDict {
  static pyName = "collections.defaultdict";
  constructor(...given) {
    super();
    this.__init__(...given);
  }
  __init__(...given) {
    const named = pyTakeKeywords(given);
    const [factory = null, x = {}, keywords = named] = given;
    if (factory !== null && !pyCallable(factory)) throw pyError("TypeError", "first argument must be callable or None");
    pyFillDict(this, keywords, [x]);
    this.default_factory = factory;
  }
  pyMissing(key) {
    if (this.default_factory === null) throw pyMissing(key);
    const value = pyCalled(this.default_factory);
    this.set(key, value);
    return value;
  }
  pyCopy() {
    return new PyDefaultDict(this.default_factory, this);
  }
  pyRepr() {
    const factory = pyFunctionRepr(this.default_factory);
    return `${pyShortTypeName(this)}(${factory}, ${pyRepr(new PyDict(this))})`;
  }
}
