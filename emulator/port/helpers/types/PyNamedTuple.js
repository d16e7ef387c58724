// The base of named tuples: a class names its `parameters`, and what the last of them are without an argument.
class PyNamedTuple extends PyTuple {
  static parameters = [];
  static defaults = [];
  constructor(...given) {
    super();
    const { parameters: names, defaults, name: type } = new.target;
    const fail = (what) => pyError("TypeError", `${type}.__new__() ${what}`);
    const first = names.length - defaults.length;
    const counts = `${defaults.length > 0 ? `from ${first + 1} to ` : ""}${names.length + 1}`;
    const takes = `takes ${counts} positional arguments but ${given.length + 1} were given`;
    if (given.length > names.length) throw fail(takes);
    const missing = names.filter((_, index) => given[index] === undefined && index < first);
    if (missing.length > 0) throw fail(pyMissingArguments(missing));
    const value = (index) => (given[index] === undefined ? defaults[index - first] : given[index]);
    names.forEach((_, index) => this.push(value(index) ?? null));
  }
  static get _field_defaults() {
    const first = this.parameters.length - this.defaults.length;
    return pyPlain(this.defaults.map((value, index) => [this.parameters[first + index], value]));
  }
  static get _fields() {
    return PyTuple.from(this.parameters);
  }
  static _make(items) {
    return Reflect.construct(PyNamedTuple, pyList(items), this);
  }
  get _fields() {
    return this.constructor._fields;
  }
  _asdict() {
    return pyPlain(this.constructor.parameters.map((name, index) => [name, this[index]]));
  }
  _replace(changed) {
    const names = this.constructor.parameters;
    const unknown = Object.keys(changed).filter((name) => !names.includes(name));
    if (unknown.length > 0) throw pyError("ValueError", `Got unexpected field names: ${pyRepr(unknown)}`);
    const value = (name, index) => (name in changed ? changed[name] : this[index]);
    return Reflect.construct(PyNamedTuple, names.map(value), this.constructor);
  }
  pyRepr() {
    const fields = this.constructor.parameters.map((name, index) => `${name}=${pyRepr(this[index])}`);
    return `${this.constructor.name}(${fields.join(", ")})`;
  }
}
