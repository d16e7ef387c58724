// A length of time in days, seconds and microseconds.
class PyTimedelta {
  static pyName = "datetime.timedelta";
  constructor(days = 0, seconds = 0, microseconds = 0, milliseconds = 0, minutes = 0, hours = 0, weeks = 0) {
    const given = { microseconds, milliseconds, seconds, minutes, hours, days, weeks };
    const micro = pyMicrosecondsOf(given);
    const day = 86400000000n;
    const rest = ((micro % day) + day) % day;
    this.days = pyInteger((micro - rest) / day);
    if (Math.abs(Number(this.days)) > 999999999) pyTimedeltaTooLarge(this.days);
    this.seconds = Number(rest / 1000000n);
    this.microseconds = Number(rest % 1000000n);
  }
  static of(micro) {
    return new PyTimedelta(0, 0, pyInteger(micro));
  }
  get total() {
    return (BigInt(this.days) * 86400n + BigInt(this.seconds)) * 1000000n + BigInt(this.microseconds);
  }
  total_seconds() {
    return pyFloatOf(pyRatio(this.total, 1000000n));
  }
  pyStr() {
    const clock = [Math.trunc(this.seconds / 3600), Math.trunc(this.seconds / 60) % 60, this.seconds % 60];
    const text = clock.map((part, index) => String(part).padStart(index ? 2 : 1, "0")).join(":");
    const days = this.days ? `${this.days} day${Math.abs(this.days) === 1 ? "" : "s"}, ` : "";
    return days + text + (this.microseconds ? `.${String(this.microseconds).padStart(6, "0")}` : "");
  }
  pyRepr() {
    const parts = ["days", "seconds", "microseconds"].filter((name) => this[name]);
    return `datetime.timedelta(${parts.map((name) => `${name}=${this[name]}`).join(", ") || "0"})`;
  }
  pyEquals(other) {
    return other instanceof PyTimedelta ? this.total === other.total : undefined;
  }
  pyLess(other) {
    return other instanceof PyTimedelta ? this.total < other.total : undefined;
  }
  pyHash() {
    return String(this.total);
  }
  pyBool() {
    return this.total !== 0n;
  }
  pyNeg() {
    return PyTimedelta.of(-this.total);
  }
  pyPos() {
    return this;
  }
  pyAbs() {
    return this.days < 0 ? this.pyNeg() : this;
  }
  pyAdd(other) {
    return other instanceof PyTimedelta ? PyTimedelta.of(this.total + other.total) : undefined;
  }
  pySub(other) {
    return other instanceof PyTimedelta ? PyTimedelta.of(this.total - other.total) : undefined;
  }
  pyMul(number) {
    return pyTimedeltaTimes(this, number, false);
  }
  pyRmul(number) {
    return pyTimedeltaTimes(this, number, false);
  }
  pyTrueDiv(other) {
    if (!(other instanceof PyTimedelta)) return pyTimedeltaTimes(this, other, true);
    if (!other.total) throw pyError("ZeroDivisionError", "division by zero");
    return pyDivide(pyInteger(this.total), pyInteger(other.total));
  }
  pyFloorDiv(other) {
    if (other instanceof PyTimedelta) return pyInteger(pyFloorOf(this.total, other.total));
    return pyIsInt(other) ? PyTimedelta.of(pyFloorOf(this.total, other)) : undefined;
  }
  pyMod(other) {
    if (!(other instanceof PyTimedelta)) return undefined;
    if (!other.total) throw pyError("ZeroDivisionError", "integer modulo by zero");
    return PyTimedelta.of(this.total - pyFloorOf(this.total, other.total) * other.total);
  }
  pyDivmod(other) {
    return other instanceof PyTimedelta ? pyTuple(this.pyFloorDiv(other), this.pyMod(other)) : undefined;
  }
  toJSON() {
    return pyNoJson(this);
  }
}
