// A float that is a whole number, told apart from an int; in arithmetic and as JSON it is its number.
class PyFloat {
  static pyName = "float";
  constructor(value) {
    this.value = value;
  }
  valueOf() {
    return this.value;
  }
  toJSON() {
    return this.value;
  }
  toString() {
    return (Object.is(this.value, -0) ? "-0" : this.value) + ".0";
  }
}
