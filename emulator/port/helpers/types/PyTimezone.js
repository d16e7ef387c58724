// A time zone that is always so far from UTC.
class PyTimezone extends PyTzinfo {
  static pyName = "datetime.timezone";
  static #utc = null;
  constructor(offset, name = undefined) {
    super();
    if (!(offset instanceof PyTimedelta)) {
      const type = pyArgumentType(offset);
      throw pyError("TypeError", `timezone() argument 1 must be datetime.timedelta, not ${type}`);
    }
    if (offset.total <= -86400000000n || offset.total >= 86400000000n) {
      const limits = "a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24)";
      throw pyError("ValueError", `offset must be ${limits}, not ${offset.pyRepr()}.`);
    }
    Object.defineProperties(this, { offset: { value: offset }, name: { value: name } });
  }
  static get utc() {
    return (PyTimezone.#utc ??= new PyTimezone(new PyTimedelta()));
  }
  utcoffset() {
    return this.offset;
  }
  dst() {
    return null;
  }
  tzname() {
    const text = pyOffsetText(this.offset, ":");
    return this.name ?? (this.offset.total ? `UTC${text}` : "UTC");
  }
  pyStr() {
    return this.tzname();
  }
  pyRepr() {
    if (!this.offset.total && this.name === undefined) return "datetime.timezone.utc";
    return `datetime.timezone(${this.offset.pyRepr()}${this.name === undefined ? "" : `, ${pyRepr(this.name)}`})`;
  }
  pyEquals(other) {
    return other instanceof PyTimezone ? this.offset.total === other.offset.total : undefined;
  }
  pyHash() {
    return this.offset.pyHash();
  }
}
