// The base of enumerations: each member is a static field of its class.
class PyEnum {
  static mixin = "";
  static isValue = false;
  constructor(name, value) {
    this.name = name;
    this.value = value === undefined ? this.constructor.pyMembers().length + 1 : value;
    this._value_ = this.value;
    const same = this.constructor.pyMembers().find((member) => pyEqual(member.value, this.value));
    if (same !== undefined) return same;
    if (typeof this.__init__ === "function") this.__init__(...(value instanceof PyTuple ? value : [value]));
  }
  static pyMembers() {
    return Object.values(this).filter((member) => member instanceof this);
  }
  static pyIter() {
    return this.pyMembers();
  }
  static pyLen() {
    return this.pyMembers().length;
  }
  static pyGetItem(name) {
    return pyEnumItem(this, name);
  }
  static pyContains(member) {
    return member instanceof this;
  }
  static get __members__() {
    return pyPlain(this.pyMembers().map((member) => [member.name, member]));
  }
  get pyAsNumber() {
    return this.constructor.mixin === "int" ? this.value : undefined;
  }
  pyJson() {
    return this.constructor.mixin ? this.value : undefined;
  }
  toJSON() {
    if (this.constructor.mixin) return this.value;
    throw pyError("TypeError", `Object of type ${this.constructor.name} is not JSON serializable`);
  }
  pyStr() {
    return this.constructor.isValue ? pyStr(this.value) : `${this.constructor.name}.${this.name}`;
  }
  pyRepr() {
    return `<${this.constructor.name}.${this.name}: ${pyRepr(this.value)}>`;
  }
  pyEquals(other) {
    if (this === other) return true;
    return this.constructor.mixin && !(other instanceof PyEnum) ? pyEqual(this.value, other) : undefined;
  }
  pyLess(other) {
    const value = other instanceof PyEnum ? other.value : other;
    return this.constructor.mixin ? pyCompare(this.value, value, "<") < 0 : undefined;
  }
  pyHash() {
    return this.constructor.mixin ? pyHash(this.value) : `${this.constructor.name}.${this.name}`;
  }
}
