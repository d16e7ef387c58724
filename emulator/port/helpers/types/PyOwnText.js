// The base of a handler's own classes below str: an object that does what its text does, and gives plain texts.
class PyOwnText {
  static pyName = "str";
  constructor(...given) {
    return pyConstructed(new.target, given);
  }
  static __new__(type, ...given) {
    const text = given.length > 1 ? pyDecode(...given) : pyStr(given.length > 0 ? given[0] : "");
    return Object.defineProperty(Object.create(type.prototype), "pyAsText", { value: text });
  }
  toString() {
    return this.pyAsText;
  }
  toJSON() {
    return this.pyAsText;
  }
  pyJson() {
    return this.pyAsText;
  }
  pyStr() {
    return this.pyAsText;
  }
  pyRepr() {
    return pyRepr(this.pyAsText);
  }
  pyFormat(spec) {
    return pyFormat(spec === "" ? pyStr(this) : this.pyAsText, spec);
  }
  pyEquals(other) {
    return pyEqual(this.pyAsText, other?.pyAsText ?? other);
  }
  pyLess(other) {
    return pyIsOfType(other, "str") ? pyCompare(this.pyAsText, other.pyAsText ?? other, "<") < 0 : undefined;
  }
  pyGreater(other) {
    return pyIsOfType(other, "str") ? pyCompare(this.pyAsText, other.pyAsText ?? other, ">") > 0 : undefined;
  }
  pyHash() {
    return pyHash(this.pyAsText);
  }
  pyAdd(other) {
    return pyAdd(this.pyAsText, other?.pyAsText ?? other);
  }
  pyRadd(other) {
    return typeof other === "string" ? other + this.pyAsText : undefined;
  }
  pyMul(count) {
    return pyMultiply(this.pyAsText, count);
  }
  pyRmul(count) {
    return pyMultiply(count, this.pyAsText);
  }
  pyMod(values) {
    return pyMod(this.pyAsText, values);
  }
  pyLen() {
    return pyLen(this.pyAsText);
  }
  pyIter() {
    return pyIter(this.pyAsText);
  }
  pyContains(text) {
    return pyIn(text, this.pyAsText);
  }
  pyGetItem(index) {
    return pyGetItem(this.pyAsText, index);
  }
  pySlice(start, stop, step) {
    return pySlice(this.pyAsText, start, stop, step);
  }
}
