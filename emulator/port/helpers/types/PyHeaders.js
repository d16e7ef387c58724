// Headers of a request or a reply: a mapping whose names have no case.
class PyHeaders {
  static pyName = "requests.structures.CaseInsensitiveDict";
  #store = new Map();
  constructor(headers = {}) {
    this.update(headers);
  }
  #lower(name) {
    return Buffer.isBuffer(name) ? `b${pyRepr(name)}` : pyHaving(name, "str", "lower").toLowerCase();
  }
  pyGetItem(name) {
    const found = this.#store.get(this.#lower(name));
    if (found === undefined) throw pyErrorOf("KeyError", this.#lower(name));
    return found[1];
  }
  pySetItem(name, value) {
    this.#store.set(this.#lower(name), [name, value]);
  }
  pyDelItem(name) {
    this.pyGetItem(name);
    this.#store.delete(this.#lower(name));
  }
  pyContains(name) {
    return this.#store.has(this.#lower(name));
  }
  pyLen() {
    return this.#store.size;
  }
  pyRepr() {
    return pyRepr(pyDict(this.items()));
  }
  pyEquals(other) {
    if (!(other instanceof PyHeaders) && !pyIsDict(other)) return false;
    const lower = (headers) => pyDict(headers.items().map(([name, value]) => [this.#lower(name), value]));
    return pyEqual(lower(this), lower(new PyHeaders(other)));
  }
  [Symbol.iterator]() {
    return this.keys()[Symbol.iterator]();
  }
  keys() {
    return Array.from(this.#store.values(), ([name]) => name);
  }
  values() {
    return Array.from(this.#store.values(), ([, value]) => value);
  }
  items() {
    return Array.from(this.#store.values(), (pair) => PyTuple.from(pair));
  }
  get(name, fallback = null) {
    return this.pyContains(name) ? this.pyGetItem(name) : fallback;
  }
  pop(name, ...fallback) {
    if (!this.pyContains(name) && fallback.length > 0) return fallback[0];
    const value = this.pyGetItem(name);
    this.pyDelItem(name);
    return value;
  }
  setdefault(name, value = null) {
    if (!this.pyContains(name)) this.pySetItem(name, value);
    return this.pyGetItem(name);
  }
  update(headers = {}, named = {}) {
    for (const given of [headers, named]) for (const [name, value] of pyPairs(given)) this.pySetItem(name, value);
    return null;
  }
  clear() {
    this.#store.clear();
    return null;
  }
  copy() {
    return new PyHeaders(this);
  }
}
