// difflib.SequenceMatcher(isjunk=None, a="", b="", autojunk=True): what two sequences have in common.
class PySequenceMatcher {
  static pyName = "difflib.SequenceMatcher";
  #blocks = null;
  constructor(isjunk = null, a = "", b = "", autojunk = true) {
    Object.assign(this, { isjunk, autojunk });
    this.set_seqs(a, b);
  }
  set_seqs(a, b) {
    this.set_seq1(a);
    return this.set_seq2(b);
  }
  set_seq1(a) {
    pyLen(a);
    this.a = a;
    this.#blocks = null;
    Object.defineProperty(this, "one", { value: Array.from(pyIter(a)), configurable: true });
    return null;
  }
  set_seq2(b) {
    this.b = b;
    this.#blocks = null;
    const items = Array.from(pyIter(b));
    const places = new PyDict();
    items.forEach((item, place) => places.set(item, [...(places.get(item) ?? []), place]));
    const isJunk = (item) => this.isjunk !== null && pyTruthy(pyCalled(this.isjunk, item));
    const junk = new PySet([...places.keys()].filter(isJunk));
    const most = pyTruthy(this.autojunk) && items.length >= 200 ? Math.floor(items.length / 100) + 1 : Infinity;
    for (const [item, found] of [...places]) if (junk.has(item) || found.length > most) places.delete(item);
    Object.defineProperty(this, "two", { value: { items, places, junk }, configurable: true });
    return null;
  }
  find_longest_match(alo = 0, ahi = null, blo = 0, bhi = null) {
    const { items, places, junk } = this.two;
    const range = [alo, ahi ?? this.one.length, blo, bhi ?? items.length];
    return new PyMatchingBlock(...pyLongestMatch(this.one, items, places, (item) => junk.has(item), range));
  }
  get_matching_blocks() {
    this.#blocks ??= this.#joined(this.#between(0, this.one.length, 0, this.two.items.length));
    return [...this.#blocks];
  }
  #between(alo, ahi, blo, bhi) {
    const [i, j, size] = this.find_longest_match(alo, ahi, blo, bhi);
    if (size === 0) return [];
    const before = alo < i && blo < j ? this.#between(alo, i, blo, j) : [];
    const behind = i + size < ahi && j + size < bhi ? this.#between(i + size, ahi, j + size, bhi) : [];
    return [...before, [i, j, size], ...behind];
  }
  // Blocks that touch are one.
  #joined(blocks) {
    const found = [];
    for (const [i, j, size] of blocks) {
      const last = found.at(-1);
      if (last && last[0] + last[2] === i && last[1] + last[2] === j) last[2] += size;
      else found.push([i, j, size]);
    }
    return [...found, [this.one.length, this.two.items.length, 0]].map((block) => new PyMatchingBlock(...block));
  }
  get_opcodes() {
    let [i, j] = [0, 0];
    return this.get_matching_blocks().flatMap(([ai, bj, size]) => {
      const tag = i < ai && j < bj ? "replace" : i < ai ? "delete" : j < bj ? "insert" : null;
      const changed = tag === null ? [] : [pyTuple(tag, i, ai, j, bj)];
      [i, j] = [ai + size, bj + size];
      return size === 0 ? changed : [...changed, pyTuple("equal", ai, i, bj, j)];
    });
  }
  #share(matches) {
    const length = this.one.length + this.two.items.length;
    return length === 0 ? new PyFloat(1) : pyFloatOf((2 * matches) / length);
  }
  ratio() {
    return this.#share(this.get_matching_blocks().reduce((sum, [, , size]) => sum + size, 0));
  }
  quick_ratio() {
    const left = new PyCounter(this.two.items);
    return this.#share(this.one.filter((item) => left.set(item, (left.get(item) ?? 0) - 1).get(item) >= 0).length);
  }
  real_quick_ratio() {
    return this.#share(Math.min(this.one.length, this.two.items.length));
  }
}
