// The base of dataclasses: a class names its `fields`, those `hidden` from its repr and `apart` from comparisons.
class PyDataclass {
  static fields = [];
  static hidden = [];
  static apart = [];
  pyRepr() {
    const { fields, hidden } = this.constructor;
    const name = pyQualname(this.constructor);
    const shown = fields.filter((field) => !hidden.includes(field));
    return `${name}(${shown.map((field) => `${field}=${pyRepr(this[field])}`).join(", ")})`;
  }
  pyValues() {
    const { fields, apart } = this.constructor;
    return PyTuple.from(fields.filter((field) => !apart.includes(field)).map((field) => this[field] ?? null));
  }
  pyEquals(other) {
    if (this.constructor.isPlain) return this === other;
    return this.constructor === other?.constructor ? pyEqual(this.pyValues(), other.pyValues()) : undefined;
  }
  pyLess(other) {
    const isOrdered = this.constructor.order && this.constructor === other?.constructor;
    return isOrdered ? pyCompare(this.pyValues(), other.pyValues(), "<") < 0 : undefined;
  }
  pyHash() {
    const { frozen, unsafe_hash } = this.constructor;
    if (frozen || unsafe_hash) return pyHash(this.pyValues());
    throw pyError("TypeError", `unhashable type: '${this.constructor.name}'`);
  }
}
