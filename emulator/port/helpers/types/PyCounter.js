// collections.Counter(x, **keywords).
class PyCounter extends PyDict {
  static pyName = "Counter";
  constructor(x = null, keywords = {}) {
    super();
    this.update(x, keywords);
  }
  // Calls `each` with every item of x and how often it is there.
  counted(x, keywords, each) {
    if (pyIsDict(x)) for (const [key, count] of pyPairs(x)) each(key, count);
    else if (x !== null && x !== undefined) for (const item of pyUnordered(x)) each(item, 1);
    for (const [key, count] of pyPairs(keywords)) each(key, count);
    return null;
  }
  pyMissing() {
    return 0;
  }
  pyDelItem(key) {
    this.delete(key);
  }
  update(x = null, keywords = {}) {
    return this.counted(x, keywords, (key, count) => this.set(key, pyAdd(count, this.get(key) ?? 0)));
  }
  subtract(x = null, keywords = {}) {
    return this.counted(x, keywords, (key, count) => this.set(key, pySubtract(this.get(key) ?? 0, count)));
  }
  most_common(n = null) {
    const pairs = Array.from(this, ([key, count]) => pyTuple(key, count));
    const sorted = pySorted(pairs, (pair) => pair[1], true);
    return n === null ? sorted : sorted.slice(0, Math.max(pyIndexOf(n), 0));
  }
  elements() {
    return pyChainOf(pyMap((key) => pyRepeated([key], this.get(key)), this));
  }
  total() {
    return pySum(Array.from(this.values()));
  }
  pyCopy() {
    return new PyCounter(this);
  }
  // The counts above zero that `of` makes of this one's and other's.
  combined(other, of) {
    if (!(other instanceof PyCounter)) return undefined;
    const made = new PyCounter();
    for (const key of new PySet([...this.keys(), ...other.keys()])) {
      const count = of(this.get(key) ?? 0, other.get(key) ?? 0);
      if (pyCompare(count, 0, ">") > 0) made.set(key, count);
    }
    return made;
  }
  pyAdd(other) {
    return this.combined(other, (a, b) => pyAdd(a, b));
  }
  pySub(other) {
    return this.combined(other, (a, b) => pySubtract(a, b));
  }
  pyAnd(other) {
    return this.combined(other, (a, b) => pyMin([a, b]));
  }
  pyOr(other) {
    return this.combined(other, (a, b) => pyMax([a, b]));
  }
  pyRepr() {
    return this.size === 0 ? "Counter()" : `Counter(${pyRepr(new PyDict(this.most_common()))})`;
  }
}
