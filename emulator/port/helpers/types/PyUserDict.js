// collections.UserDict(x, **keywords): a dict in an attribute; all that it does goes through the items of its class.
class PyUserDict {
  static pyName = "UserDict";
  static abstract_kind = "MutableMapping";
  constructor(...given) {
    this.__init__(...given);
  }
  __init__(...given) {
    const named = pyTakeKeywords(given);
    const [x = null, keywords = named] = given;
    this.data = new PyDict();
    if (x !== null) pyCallMethod(this, "update", x);
    for (const [key, value] of pyPairs(keywords)) pySetItem(this, key, value);
  }
  pyGetItem(key) {
    return pyLookup(this.data, key) === undefined && this.pyMissing ? this.pyMissing(key) : pyDictItem(this.data, key);
  }
  pySetItem(key, value) {
    pyStoreKey(this.data, key, value);
  }
  pyDelItem(key) {
    pyDropKey(this.data, key);
  }
  pyContains(key) {
    return pyIn(key, this.data);
  }
  pyIter() {
    return pyIterator(pyIter(this.data));
  }
  pyLen() {
    return pyLen(this.data);
  }
  keys() {
    return pyNamedView("KeysView", this, new PyDictKeys(new PyDict(this.pairs())));
  }
  values() {
    return pyNamedView("ValuesView", this, new PyDictValues(new PyDict(this.pairs())));
  }
  items() {
    return pyNamedView("ItemsView", this, new PyDictItems(new PyDict(this.pairs())));
  }
  pairs() {
    return Array.from(pyIter(this), (key) => [key, pyGetItem(this, key)]);
  }
  // The value of a key, undefined where there is none.
  found(key) {
    try {
      return pyGetItem(this, key);
    } catch (error) {
      if (pyIsError(error, "KeyError")) return undefined;
      throw error;
    }
  }
  get(key, fallback = null) {
    const value = this.found(key);
    return value === undefined ? fallback : value;
  }
  setdefault(key, fallback = null) {
    const value = this.found(key);
    if (value === undefined) pySetItem(this, key, fallback);
    return value === undefined ? fallback : value;
  }
  pop(key, ...fallback) {
    const value = fallback.length > 0 ? this.found(key) : pyGetItem(this, key);
    if (value === undefined) return fallback[0];
    pyDelItem(this, key);
    return value;
  }
  popitem() {
    const [key] = pyIter(this);
    if (key === undefined) throw pyErrorOf("KeyError");
    return pyTuple(key, this.pop(key));
  }
  update(...given) {
    const keywords = pyTakeKeywords(given);
    for (const other of [...given, keywords]) {
      if (other !== undefined) for (const [key, value] of pyPairs(other)) pySetItem(this, key, value);
    }
    return null;
  }
  clear() {
    for (const key of pyList(this)) pyDelItem(this, key);
    return null;
  }
  copy() {
    return pyShallow(this);
  }
  pyCopy() {
    return Object.assign(Object.create(Object.getPrototypeOf(this)), this, { data: new PyDict(this.data) });
  }
  pyOr(other) {
    if (!pyIsDict(other) && !(other instanceof PyUserDict)) return undefined;
    return new this.constructor(pyMerged(this.data, other.data ?? other));
  }
  pyIor(other) {
    pyCallMethod(this, "update", other);
    return this;
  }
  pyEquals(other) {
    if (!pyIsDict(other) && !(other instanceof PyUserDict)) return undefined;
    return pyEqual(new PyDict(this.pairs()), new PyDict(pyPairs(other)));
  }
  pyRepr() {
    return pyRepr(this.data);
  }
}
