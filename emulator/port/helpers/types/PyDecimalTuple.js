// What Decimal.as_tuple() gives: a tuple with names.
class PyDecimalTuple extends PyTuple {
  static pyName = "DecimalTuple";
  get sign() {
    return this[0];
  }
  get digits() {
    return this[1];
  }
  get exponent() {
    return this[2];
  }
  pyRepr() {
    return `DecimalTuple(sign=${this.sign}, digits=${pyRepr(this.digits)}, exponent=${pyRepr(this.exponent)})`;
  }
}
