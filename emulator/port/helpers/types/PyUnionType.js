// A union of classes as a value, int | None: what isinstance may ask for.
class PyUnionType {
  static pyName = "types.UnionType";
  constructor(...types) {
    this.pyTypes = types;
  }
  pyEquals(other) {
    return other instanceof PyUnionType && pyHash(this) === pyHash(other);
  }
  pyHash() {
    return Array.from(this.pyTypes, (type) => pyHash(type)).sort().join("|");
  }
  pyRepr() {
    const named = (type) => (Object.hasOwn(type, "pyName") ? type.pyName : pyRepr(type).slice(8, -2));
    const shown = (type) => (typeof type === "string" ? type.replace("NoneType", "None") : named(type));
    return this.pyTypes.map(shown).join(" | ");
  }
  toJSON() {
    return pyNoJson(this);
  }
}
