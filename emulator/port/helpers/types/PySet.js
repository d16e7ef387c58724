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
  // A set of these items that is of the same built-in type.
  static pyOf(items) {
    return new this(items);
  }
  // Those of its items that pass a test.
  kept(test) {
    return this.constructor.pyOf(Array.from(this).filter(test));
  }
  pySub(other) {
    return other instanceof Set ? this.kept((item) => !other.has(item)) : undefined;
  }
  pyAnd(other) {
    if (!(other instanceof Set)) return undefined;
    // Of equal items those of the smaller set are taken.
    const [items, wanted] = other.size > this.size ? [this, other] : [other, this];
    return this.constructor.pyOf(Array.from(items).filter((item) => wanted.has(item)));
  }
  pyOr(other) {
    return other instanceof Set ? this.constructor.pyOf([...this, ...other]) : undefined;
  }
  pyXor(other) {
    if (!(other instanceof Set)) return undefined;
    return this.constructor.pyOf([...this.pySub(other), ...other.pySub(this)]);
  }
  toJSON() {
    throw pyError("TypeError", `Object of type ${pyTypeName(this)} is not JSON serializable`);
  }
}
