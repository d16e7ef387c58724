// collections.defaultdict(factory, x, **keywords).
class PyDefaultDict extends PyDict {
  static pyName = "collections.defaultdict";
  constructor(factory = null, x = {}, keywords = {}) {
    if (factory !== null && !pyCallable(factory)) throw pyError("TypeError", "first argument must be callable or None");
    super(pyPairs(x));
    for (const [key, value] of pyPairs(keywords)) this.set(key, value);
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
    return `defaultdict(${factory}, ${pyRepr(new PyDict(this))})`;
  }
}
