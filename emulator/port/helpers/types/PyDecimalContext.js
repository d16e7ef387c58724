// A context of decimal: how many digits a result has, and how it is rounded.
class PyDecimalContext {
  static pyName = "decimal.Context";
  static current = new this();
  #prec;
  #rounding;
  constructor(prec = null, rounding = null) {
    this.prec = prec ?? 28;
    this.rounding = rounding ?? "ROUND_HALF_EVEN";
  }
  get prec() {
    return this.#prec;
  }
  set prec(prec) {
    if (!pyIsInt(prec)) throw pyError("TypeError", "an integer is required");
    if (prec < 1 || prec > 999999999999999999n) throw pyError("ValueError", "valid range for prec is [1, MAX_PREC]");
    this.#prec = Number(prec);
  }
  get rounding() {
    return this.#rounding;
  }
  set rounding(rounding) {
    pyDecimalShifted(1n, 1, rounding, 0);
    this.#rounding = rounding;
  }
  copy() {
    return new PyDecimalContext(this.prec, this.rounding);
  }
  // What is calculated while this is the context.
  within(calculated) {
    const before = PyDecimalContext.current;
    PyDecimalContext.current = this;
    try {
      return calculated();
    } finally {
      PyDecimalContext.current = before;
    }
  }
  create_decimal(value = 0) {
    const { sign, digits, exp, kind } = new PyDecimal(value);
    return this.within(() => pyDecimalFixed(sign, digits, exp, kind));
  }
  add(a, b) {
    return this.within(() => pyDecimalTaken(a).pyAdd(pyDecimalTaken(b)));
  }
  subtract(a, b) {
    return this.within(() => pyDecimalTaken(a).pySub(pyDecimalTaken(b)));
  }
  multiply(a, b) {
    return this.within(() => pyDecimalTaken(a).pyMul(pyDecimalTaken(b)));
  }
  divide(a, b) {
    return this.within(() => pyDecimalTaken(a).pyTrueDiv(pyDecimalTaken(b)));
  }
  quantize(a, b) {
    return this.within(() => pyDecimalTaken(a).quantize(b));
  }
  sqrt(a) {
    return this.within(() => pyDecimalTaken(a).sqrt());
  }
}
