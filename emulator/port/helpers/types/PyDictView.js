// The keys, values or items of a dict, as they are when they are asked for.
class PyDictView {
  constructor(dict) {
    this.dict = dict;
  }
  [Symbol.iterator]() {
    return pyDictIter(this.dict, (key) => this.of(key));
  }
  of(key) {
    return key;
  }
  pyLen() {
    return pyLen(this.dict);
  }
  pyContains(x) {
    return Array.from(this).some((item) => pySame(item, x));
  }
  pyReversed() {
    return pyKeyList(this.dict)
      .reverse()
      .map((key) => this.of(key));
  }
  pyRepr() {
    const isOrdered = pyTypeName(this.dict) === "collections.OrderedDict";
    return `${isOrdered ? "o" : ""}${pyTypeName(this)}(${pyRepr(Array.from(this))})`;
  }
  toJSON() {
    throw pyError("TypeError", `Object of type ${pyTypeName(this)} is not JSON serializable`);
  }
}
