// A set of items of any type that can be keys; 1, 1.0 and True are one item, as equal tuples are.
class PySet extends Set {
  static pyName = "set";
  #firsts = new Map();
  constructor(items = []) {
    super();
    for (const item of items) this.add(item);
  }
  has(item) {
    return this.#firsts.has(pyHash(item));
  }
  add(item) {
    const hash = pyHash(item);
    if (!this.#firsts.has(hash)) this.#firsts.set(hash, item ?? null);
    return super.add(this.#firsts.get(hash));
  }
  delete(item) {
    const first = this.#firsts.get(pyHash(item));
    return this.#firsts.delete(pyHash(item)) && super.delete(first);
  }
  clear() {
    this.#firsts.clear();
    super.clear();
  }
  pySub(other) {
    return other instanceof Set ? pyDifference(this, other) : undefined;
  }
  pyAnd(other) {
    return other instanceof Set ? pyIntersection(this, other) : undefined;
  }
  pyOr(other) {
    return other instanceof Set ? pyUnion(this, other) : undefined;
  }
  pyXor(other) {
    return other instanceof Set ? pySymmetricDifference(this, other) : undefined;
  }
  toJSON() {
    throw pyError("TypeError", `Object of type ${pyTypeName(this)} is not JSON serializable`);
  }
}
