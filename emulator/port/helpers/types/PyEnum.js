// The base of enumerations: each member is a static field of its class.
class PyEnum {
  static mixin = "";
  static isValue = false;
  constructor(name, value) {
    const members = this.constructor.pyNamed();
    const given = value instanceof PyTuple ? value : [value];
    const made = new.target.__new__?.(new.target, ...given) ?? this;
    made.name = name;
    const auto = () => this.constructor.pyAuto(members.map((member) => member.value));
    made.value = made._value_ ?? (value === undefined ? auto() : value);
    made._value_ = made.value;
    const same = members.find((member) => pyEqual(member.value, made.value));
    if (same !== undefined) return same;
    made.__init__?.(...given);
    return made;
  }
  // What a call of the class gives, where a variable holds it.
  static pyNew(...given) {
    if (given.length !== 1) throw pyError("TypeError", `${this.name}() takes one value, not ${given.length}`);
    return pyEnumOf(this, ...given);
  }
  static pyAuto(values) {
    const last = values.findLast((value) => pyNumberOf(value) !== null);
    return last === undefined ? 1 : pyAdd(last, 1);
  }
  static pyMembers() {
    return this.pyNamed();
  }
  // Every member that is a field, once each.
  static pyNamed() {
    return Array.from(new Set(Object.values(this).filter((member) => member instanceof this)));
  }
  static pyIter() {
    return this.pyMembers();
  }
  static pyReversed() {
    return this.pyMembers().reverse();
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
    return new PyMappingProxy(pyPlain(Object.entries(this).filter(([, member]) => member instanceof this)));
  }
  static get _value2member_map_() {
    return new PyDict(this.pyMembers().map((member) => [member.value, member]));
  }
  static pySetAttr(name, value) {
    if (this[name] instanceof this) throw pyError("AttributeError", `cannot reassign member '${name}'`);
    pyStoreAttr(this, name, value);
  }
  pySetAttr(name, value) {
    if (!["name", "value"].includes(name)) return pyStoreAttr(this, name, value);
    throw pyError("AttributeError", `<enum '${this.constructor.name}'> cannot set attribute '${name}'`);
  }
  get pyAsNumber() {
    return ["int", "float"].includes(this.constructor.mixin) ? this.value : undefined;
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
  pyFormat(spec) {
    return pyFormat(this.constructor.isValue ? this.value : pyStr(this), spec);
  }
  pyBool() {
    return this.constructor.mixin === "" || pyTruthy(this.value);
  }
  pyEquals(other) {
    if (this === other) return true;
    return this.constructor.mixin && !(other instanceof PyEnum) ? pyEqual(this.value, other) : undefined;
  }
  pyLess(other) {
    const value = other instanceof PyEnum ? other.value : other;
    return this.constructor.mixin ? pyCompare(this.value, value, "<") < 0 : undefined;
  }
  pyGreater(other) {
    const value = other instanceof PyEnum ? other.value : other;
    return this.constructor.mixin ? pyCompare(this.value, value, ">") > 0 : undefined;
  }
  pyHash() {
    return this.constructor.mixin ? pyHash(this.value) : `${this.constructor.name}.${this.name}`;
  }
}
