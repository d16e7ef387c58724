// types.MappingProxyType(mapping): a dict that nothing can be written to.
class PyMappingProxy {
  static pyName = "mappingproxy";
  #mapping;
  constructor(mapping) {
    if (!pyIsMapping(mapping) || Array.isArray(mapping)) {
      throw pyError("TypeError", `mappingproxy() argument must be a mapping, not ${pyTypeName(mapping)}`);
    }
    this.#mapping = mapping;
  }
  get(key, fallback = null) {
    return pyGet(this.#mapping, key, fallback);
  }
  keys() {
    return new PyDictKeys(this.#mapping);
  }
  values() {
    return new PyDictValues(this.#mapping);
  }
  items() {
    return new PyDictItems(this.#mapping);
  }
  copy() {
    return pyShallow(this.#mapping);
  }
  pyGetItem(key) {
    return pyGetItem(this.#mapping, key);
  }
  pyContains(key) {
    return pyIn(key, this.#mapping);
  }
  pyLen() {
    return pyLen(this.#mapping);
  }
  pyIter() {
    return pyIter(this.#mapping);
  }
  pyOr(other) {
    return pyBitOr(this.#mapping, other);
  }
  pyRor(other) {
    return pyBitOr(other, this.#mapping);
  }
  pyEquals(other) {
    return pyEqual(this.#mapping, other instanceof PyMappingProxy ? other.copy() : other);
  }
  pyRepr() {
    return `mappingproxy(${pyRepr(this.#mapping)})`;
  }
}
