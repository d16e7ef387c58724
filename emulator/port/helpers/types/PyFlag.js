// The base of enum.Flag and enum.IntFlag: members that are bits, and what |, & and ^ make of them.
class PyFlag extends PyEnum {
  static #combined = new Map();
  static pyAuto(values) {
    return 2 ** (Math.max(-1, Math.floor(Math.log2(Math.max(0, ...values)))) + 1);
  }
  static pyMask() {
    return Object.values(this).reduce((mask, each) => (each instanceof this ? mask | each.value : mask), 0);
  }
  // Those of one bit; others are names of several.
  static pyMembers() {
    return this.pyNamed().filter(({ value }) => value > 0 && Number.isInteger(Math.log2(value)));
  }
  // The member of a value: one with a name, or the same one each time for several bits.
  static pyOfBits(value) {
    if (!pyIsInt(value)) throw pyError("ValueError", `${pyRepr(value)} is not a valid ${pyQualname(this)}`);
    const mask = this.pyMask();
    const bits = value < 0 ? mask & value : Number(value);
    const named = this.pyNamed().find((member) => member.value === bits);
    if (named !== undefined) return named;
    if (this.mixin === "" && (bits & ~mask) !== 0) throw pyFlagError(this, bits, mask);
    if (!PyFlag.#combined.has(this)) PyFlag.#combined.set(this, new Map());
    const made = PyFlag.#combined.get(this);
    if (!made.has(bits)) made.set(bits, pyFlagOf(this, bits));
    return made.get(bits);
  }
  pyCombined(other, operation) {
    const isInt = this.constructor.mixin === "int" && pyIsInt(other);
    if (!isInt && !(other instanceof this.constructor)) return undefined;
    return this.constructor.pyOfBits(operation(this.value, Number(isInt ? other : other.value)));
  }
  pyOr(other) {
    return this.pyCombined(other, (a, b) => a | b);
  }
  pyRor(other) {
    return this.pyOr(other);
  }
  pyAnd(other) {
    return this.pyCombined(other, (a, b) => a & b);
  }
  pyRand(other) {
    return this.pyAnd(other);
  }
  pyXor(other) {
    return this.pyCombined(other, (a, b) => a ^ b);
  }
  pyRxor(other) {
    return this.pyXor(other);
  }
  pyInvert() {
    return this.constructor.pyOfBits(this.constructor.pyMask() & ~this.value);
  }
  pyIter() {
    return this.constructor.pyMembers().filter(({ value }) => (value & this.value) === value);
  }
  pyLen() {
    return this.value.toString(2).replaceAll("0", "").length;
  }
  pyContains(other) {
    if (other instanceof this.constructor) return (other.value & this.value) === other.value;
    const [of, type] = [pyTypeName(other), this.constructor.name];
    throw pyError("TypeError", `unsupported operand type(s) for 'in': '${of}' and '${type}'`);
  }
  pyBool() {
    return this.value !== 0;
  }
  pyStr() {
    const shown = this.name === null ? `${this.constructor.name}(0)` : `${this.constructor.name}.${this.name}`;
    return this.constructor.isValue ? pyStr(this.value) : shown;
  }
  pyRepr() {
    return `<${this.constructor.name}${this.name === null ? "" : `.${this.name}`}: ${this.value}>`;
  }
}
