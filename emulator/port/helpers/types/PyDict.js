// A dict with keys of any type, in the order of their first use; 1, 1.0 and True are one key, as equal tuples are.
class PyDict extends Map {
  static pyName = "dict";
  #firsts = new Map();
  // Whether a key is a member of an enumeration of texts, which is the key that its text is.
  #hasMembers = false;
  constructor(pairs = []) {
    super();
    for (const [key, value] of pairs) this.set(key, value);
  }
  // The key as it was first set; a text is its own.
  #first(key) {
    if (typeof key === "string" && !this.#hasMembers) return key;
    const first = this.#firsts.get(pyHash(key));
    return first === undefined ? key?.pyAsText ?? key : first;
  }
  has(key) {
    return super.has(this.#first(key));
  }
  get(key) {
    return super.get(this.#first(key));
  }
  set(key, value) {
    if (typeof key === "string") return super.set(this.#first(key), value ?? null);
    if (key?.pyAsText !== undefined) {
      if (super.has(key.pyAsText)) return super.set(key.pyAsText, value ?? null);
      this.#hasMembers = true;
    }
    const hash = pyHash(key);
    if (!this.#firsts.has(hash)) this.#firsts.set(hash, key ?? null);
    return super.set(this.#firsts.get(hash), value ?? null);
  }
  delete(key) {
    const first = this.#first(key);
    if (typeof key !== "string" || this.#hasMembers) this.#firsts.delete(pyHash(key));
    return super.delete(first);
  }
  clear() {
    this.#firsts.clear();
    super.clear();
  }
  // As JSON: numbers, True and None become texts as Python's json writes them.
  toJSON() {
    return Object.fromEntries(Array.from(pyJsonPairs(this), ([key, value]) => [pyJsonKey(key), value]));
  }
}
