// slice(stop) and slice(start, stop, step): what x[start:stop:step] asks an object for.
class PySlice {
  static pyName = "slice";
  constructor(...given) {
    const [start, stop, step] = given.length === 1 ? [null, given[0]] : given;
    Object.assign(this, { start: start ?? null, stop: stop ?? null, step: step ?? null });
  }
  // The items of x that it takes.
  pySliced(x) {
    return pySlice(x, this.start, this.stop, this.step);
  }
  indices(length) {
    const { start, stop, step } = pySliceRange(length, this.start, this.stop, this.step);
    return pyTuple(start, stop, step);
  }
  pyEquals(other) {
    return other instanceof PySlice && ["start", "stop", "step"].every((end) => pyEqual(this[end], other[end]));
  }
  pyRepr() {
    return `slice(${[this.start, this.stop, this.step].map((end) => pyRepr(end)).join(", ")})`;
  }
}
