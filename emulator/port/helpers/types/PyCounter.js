// collections.Counter(x, **keywords).
class PyCounter extends PyDict {
  static pyName = "Counter";
  constructor(...given) {
    super();
    this.__init__(...given);
  }
  __init__(...given) {
    const named = pyTakeKeywords(given);
    const [x = null, keywords = named] = given;
    this.update(x, keywords);
  }
  // Calls `each` with every item of x and how often it is there.
  counted(x, each) {
    if (pyIsDict(x)) for (const [key, count] of pyPairs(x)) each(key, count);
    else if (x !== null) for (const item of pyUnordered(x)) each(item, 1, true);
  }
  pyMissing() {
    return 0;
  }
  pyDelItem(key) {
    this.delete(key);
  }
  update(x = null, keywords = null) {
    // Counts that come first are taken as they are.
    const isFirst = this.size === 0 && pyIsDict(x);
    this.counted(x, (key, count, isItem) => {
      const before = this.get(key) ?? 0;
      this.set(key, isFirst ? count : isItem ? pyAdd(before, count) : pyAdd(count, before));
    });
    return keywords === null ? null : this.update(keywords);
  }
  subtract(x = null, keywords = null) {
    this.counted(x, (key, count) => this.set(key, pySubtract(this.get(key) ?? 0, count)));
    return keywords === null ? null : this.subtract(keywords);
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
    return `${pyShortTypeName(this)}(${this.size === 0 ? "" : pyRepr(new PyDict(this.most_common()))})`;
  }
}
