// A block that two sequences have in common.
class PyMatchingBlock extends PyTuple {
  static pyName = "Match";
  constructor(...parts) {
    super();
    this.push(...parts);
  }
  get a() {
    return this[0];
  }
  get b() {
    return this[1];
  }
  get size() {
    return this[2];
  }
  pyRepr() {
    return `Match(a=${this.a}, b=${this.b}, size=${this.size})`;
  }
}
