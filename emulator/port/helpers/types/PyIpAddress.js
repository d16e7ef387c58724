// An IP address: a number, of a version.
class PyIpAddress {
  static pyName = "_BaseAddress";
  constructor(number, scope = null) {
    Object.defineProperty(this, "number", { value: number });
    Object.defineProperty(this, "scope", { value: scope });
  }
  get version() {
    return this.constructor.version;
  }
  get max_prefixlen() {
    return this.version === 4 ? 32 : 128;
  }
  get compressed() {
    return this.pyStr();
  }
  get exploded() {
    return pyIpText(this.version, this.number, true) + this.pyStr().replace(/^[^%]*/, "");
  }
  get packed() {
    return Buffer.from(this.number.toString(16).padStart(this.max_prefixlen / 4, "0"), "hex");
  }
  get is_unspecified() {
    return this.number === 0n;
  }
  pyStr() {
    return pyIpText(this.version, this.number) + (this.scope === null ? "" : `%${this.scope}`);
  }
  pyRepr() {
    return `${this.constructor.pyName}('${this.pyStr()}')`;
  }
  pyFormat(spec) {
    if (spec === "" || spec.endsWith("s")) return pyFormat(this.pyStr(), spec);
    const isNumber = /^#?_?[xbnX]$/.test(spec);
    if (isNumber) throw pyError("NotImplementedError", "an IP address in the format of a number; write int(address)");
    throw pyError("TypeError", `unsupported format string passed to ${this.constructor.pyName}.__format__`);
  }
  pyInt() {
    return pyInteger(this.number);
  }
  pyEquals(other) {
    if (!(other instanceof PyIpAddress)) return undefined;
    return this.version === other.version && this.number === other.number && this.scope === other.scope;
  }
  pyLess(other) {
    if (!(other instanceof PyIpAddress)) return undefined;
    if (this.version === other.version) return this.number < other.number;
    throw pyError("TypeError", `${this.pyStr()} and ${other.pyStr()} are not of the same version`);
  }
  pyHash() {
    return this.pyRepr();
  }
  pyAdd(count) {
    if (!pyIsInt(count)) return undefined;
    const number = this.number + BigInt(pyIndexOf(count));
    if (number >= 0n && number < 1n << BigInt(this.max_prefixlen)) return new this.constructor(number);
    const what = number < 0n ? "(< 0) is not permitted as" : `(>= 2**${this.max_prefixlen}) is not permitted as`;
    throw pyError("ipaddress.AddressValueError", `${number} ${what} an IPv${this.version} address`);
  }
  pySub(count) {
    return pyIsInt(count) ? this.pyAdd(pyNegative(count)) : undefined;
  }
  toJSON() {
    return pyNoJson(this);
  }
}
