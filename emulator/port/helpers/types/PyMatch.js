// A match of a regular expression; positions count code points.
class PyMatch {
  static pyName = "re.Match";
  constructor(pattern, string, found, pos, endpos) {
    Object.assign(this, { re: pattern, string, pos, endpos });
    Object.defineProperty(this, "found", { value: found });
  }
  group(...keys) {
    const texts = (keys.length ? keys : [0]).map((key) => this.found[pyGroupPlace(this, key)] ?? null);
    return keys.length > 1 ? pyTuple(...texts) : texts[0];
  }
  groups(value = null) {
    return pyTuple(...this.re.places.slice(1).map((place) => this.found[place] ?? value));
  }
  groupdict(value = null) {
    const pairs = Object.keys(this.re.groupindex).map((name) => [name, this.group(name) ?? value]);
    return Object.fromEntries(pairs);
  }
  span(key = 0) {
    const units = this.found.indices[pyGroupPlace(this, key)];
    if (!units) return pyTuple(-1, -1);
    const start = pyLen(this.string.slice(0, units[0]));
    return pyTuple(start, start + pyLen(this.string.slice(...units)));
  }
  start(key = 0) {
    return this.span(key)[0];
  }
  end(key = 0) {
    return this.span(key)[1];
  }
  expand(template) {
    return pyReTemplate(this.re, template)(this);
  }
  get lastindex() {
    return this.re.closing.filter((number) => this.found[this.re.places[number]] !== undefined).pop() ?? null;
  }
  get lastgroup() {
    return Object.keys(this.re.groupindex).find((name) => this.re.groupindex[name] === this.lastindex) ?? null;
  }
  pyGetItem(key) {
    return this.group(key);
  }
  pyRepr() {
    return `<re.Match object; span=(${this.span().join(", ")}), match=${pyRepr(this.group())}>`;
  }
  toJSON() {
    return pyNoJson(this);
  }
}
