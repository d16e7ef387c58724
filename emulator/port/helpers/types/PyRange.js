// range(stop) and range(start, stop, step).
class PyRange {
  static pyName = "range";
  constructor(start, stop = undefined, step = 1) {
    const given = (stop === undefined ? [0, start, step] : [start, stop, step]).map((each) => Number(pyIndexOf(each)));
    [this.start, this.stop, this.step] = given;
    if (this.step === 0) throw pyError("ValueError", "range() arg 3 must not be zero");
  }
  *[Symbol.iterator]() {
    const count = this.pyLen();
    for (let index = 0; index < count; index += 1) yield this.start + index * this.step;
  }
  pyLen() {
    return Math.max(Math.ceil((this.stop - this.start) / this.step), 0);
  }
  pyContains(x) {
    return this.place(x) !== -1;
  }
  // Where x stands, -1 when it is not there.
  place(x) {
    const number = Number(pyNumberOf(x) ?? NaN);
    const at = (number - this.start) / this.step;
    return Number.isInteger(number) && Number.isInteger(at) && at >= 0 && at < this.pyLen() ? at + 0 : -1;
  }
  index(x) {
    if (this.place(x) !== -1) return this.place(x);
    throw pyError("ValueError", pyIsInt(x) ? `${pyRepr(x)} is not in range` : "sequence.index(x): x not in sequence");
  }
  count(x) {
    return this.place(x) === -1 ? 0 : 1;
  }
  pyGetItem(k) {
    const only = `range indices must be integers or slices, not ${pyTypeName(k)}`;
    const index = typeof k === "bigint" ? -1 : pyIndex(k, this.pyLen(), only);
    if (index === -1) throw pyError("IndexError", "range object index out of range");
    return this.start + index * this.step;
  }
  pySlice(start, stop, step) {
    const places = pySliceRange(this.pyLen(), start, stop, step);
    const [from, to] = [places.start, places.stop].map((place) => this.start + place * this.step);
    return new PyRange(from, to, this.step * places.step);
  }
  pyReversed() {
    return this.pySlice(null, null, -1);
  }
  pyEquals(other) {
    return other instanceof PyRange && this.pyHash() === other.pyHash();
  }
  pyHash() {
    const count = this.pyLen();
    return `${count}, ${count > 0 ? this.start : ""}, ${count > 1 ? this.step : ""}`;
  }
  pyRepr() {
    return `range(${this.start}, ${this.stop}${this.step === 1 ? "" : `, ${this.step}`})`;
  }
}
