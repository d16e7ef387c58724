// types.SimpleNamespace(**keywords).
class PySimpleNamespace {
  static pyName = "types.SimpleNamespace";
  constructor(keywords = {}) {
    for (const [name, value] of pyPairs(keywords)) this[name] = value;
  }
  pyEquals(other) {
    return other instanceof PySimpleNamespace && pyEqual({ ...this }, { ...other });
  }
  pyRepr() {
    return `namespace(${Object.entries(this).map(([name, value]) => `${name}=${pyRepr(value)}`).join(", ")})`;
  }
}
