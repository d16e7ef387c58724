// collections.ChainMap(*maps): looked up in all, written to the first.
class PyChainMap {
  static pyName = "ChainMap";
  constructor(...maps) {
    this.maps = maps.length > 0 ? maps : [{}];
  }
  get parents() {
    return new PyChainMap(...this.maps.slice(1));
  }
  new_child(map = {}) {
    return new PyChainMap(map ?? {}, ...this.maps);
  }
  get(key, fallback = null) {
    return this.pyContains(key) ? this.pyGetItem(key) : fallback;
  }
  merged() {
    const all = new PyDict();
    for (const map of this.maps.slice().reverse()) pyUpdate(all, map);
    return all;
  }
  keys() {
    return new PyDictKeys(this.merged());
  }
  values() {
    return new PyDictValues(this.merged());
  }
  items() {
    return new PyDictItems(this.merged());
  }
  setdefault(key, fallback = null) {
    if (!this.pyContains(key)) this.pySetItem(key, fallback);
    return this.pyGetItem(key);
  }
  update(...given) {
    return pyUpdate(this.maps[0], ...given);
  }
  pop(key, ...fallback) {
    if (pyIn(key, this.maps[0]) || fallback.length > 0) return pyPop(this.maps[0], key, ...fallback);
    throw this.missing(key);
  }
  missing(key) {
    return pyErrorOf("KeyError", `Key not found in the first mapping: ${pyRepr(key)}`);
  }
  pyGetItem(key) {
    for (const map of this.maps) {
      try {
        return pyGetItem(map, key);
      } catch (error) {
        if (!pyIsError(error, "KeyError")) throw error;
      }
    }
    throw pyMissing(key);
  }
  pySetItem(key, value) {
    pySetItem(this.maps[0], key, value);
  }
  pyDelItem(key) {
    if (!pyIn(key, this.maps[0])) throw this.missing(key);
    pyDelItem(this.maps[0], key);
  }
  pyContains(key) {
    return this.maps.some((map) => pyIn(key, map));
  }
  pyLen() {
    return this.merged().size;
  }
  pyIter() {
    return this.merged();
  }
  pyEquals(other) {
    return pyEqual(this.merged(), other instanceof PyChainMap ? other.merged() : other);
  }
  pyRepr() {
    return `ChainMap(${this.maps.map((map) => pyRepr(map)).join(", ")})`;
  }
}
