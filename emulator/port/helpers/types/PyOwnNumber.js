// What classes below int and float share: an object that counts as its number, and gives plain numbers.
class PyOwnNumber {
  constructor(...given) {
    return pyConstructed(new.target, given);
  }
  static pyOf(type, number) {
    return Object.defineProperty(Object.create(type.prototype), "pyAsNumber", { value: number });
  }
  valueOf() {
    return pyNumberOf(this);
  }
  toJSON() {
    return pyNumberOf(this);
  }
  pyStr() {
    return pyRepr(this);
  }
  pyRepr() {
    return pyRepr(this.pyAsNumber);
  }
  pyFormat(spec) {
    return spec === "" ? pyStr(this) : pyFormat(this.pyAsNumber, spec);
  }
  pyHash() {
    return pyHash(this.pyAsNumber);
  }
  pyBool() {
    return pyTruthy(this.pyAsNumber);
  }
}
