// A time of day.
class PyTime {
  static pyName = "datetime.time";
  constructor(hour = 0, minute = 0, second = 0, microsecond = 0, tzinfo = null, fold = 0) {
    Object.assign(this, pyInRange({ hour, minute, second, microsecond, fold }), { tzinfo: pyZone(tzinfo) });
  }
  get micro() {
    return BigInt((this.hour * 60 + this.minute) * 60 + this.second) * 1000000n + BigInt(this.microsecond);
  }
  utcoffset() {
    return this.tzinfo instanceof PyTimezone ? this.tzinfo.utcoffset(null) : null;
  }
  tzname() {
    return this.tzinfo instanceof PyTimezone ? this.tzinfo.tzname(null) : null;
  }
  isoformat(timespec = "auto") {
    const offset = this.utcoffset();
    return pyClockText(this, timespec) + (offset ? pyOffsetText(offset, ":") : "");
  }
  strftime(format) {
    return pyStrftime(this, format);
  }
  replace(
    hour = this.hour,
    minute = this.minute,
    second = this.second,
    microsecond = this.microsecond,
    tzinfo = this.tzinfo,
    fold = this.fold,
  ) {
    return new PyTime(hour, minute, second, microsecond, tzinfo, fold);
  }
  pyStr() {
    return this.isoformat();
  }
  pyRepr() {
    return `datetime.time(${pyMomentArguments(this, [])})`;
  }
  pyFormat(format) {
    return format === "" ? this.pyStr() : this.strftime(format);
  }
  // The time in UTC, in microseconds; of an offset Python counts whole seconds.
  get total() {
    const { days, seconds } = this.utcoffset() ?? new PyTimedelta();
    return this.micro - BigInt(days * 86400 + seconds) * 1000000n;
  }
  pyHash() {
    return `${this.utcoffset() ? "utc " : ""}${this.total}`;
  }
  pyEquals(other) {
    if (!(other instanceof PyTime)) return undefined;
    return this.total === other.total && !this.utcoffset() === !other.utcoffset();
  }
  pyLess(other) {
    if (!(other instanceof PyTime)) return undefined;
    if (!this.utcoffset() !== !other.utcoffset()) {
      throw pyError("TypeError", "can't compare offset-naive and offset-aware times");
    }
    return this.total < other.total;
  }
  toJSON() {
    return pyNoJson(this);
  }
}
