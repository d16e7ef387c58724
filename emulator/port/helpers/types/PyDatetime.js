// A moment: a date with a time of day, in a time zone or in none.
class PyDatetime extends PyDate {
  static pyName = "datetime.datetime";
  constructor(year, month, day, hour = 0, minute = 0, second = 0, microsecond = 0, tzinfo = null, fold = 0) {
    const parts = pyInRange({ year, month, day, hour, minute, second, microsecond, fold });
    super(year, month, day);
    Object.assign(this, parts, { tzinfo: pyZone(tzinfo) });
  }
  utcoffset() {
    return this.tzinfo ? this.tzinfo.utcoffset(this) : null;
  }
  tzname() {
    return this.tzinfo ? this.tzinfo.tzname(this) : null;
  }
  dst() {
    return this.tzinfo ? this.tzinfo.dst(this) : null;
  }
  date() {
    return new PyDate(this.year, this.month, this.day);
  }
  time() {
    return new PyTime(this.hour, this.minute, this.second, this.microsecond, null, this.fold);
  }
  timetz() {
    return new PyTime(this.hour, this.minute, this.second, this.microsecond, this.tzinfo, this.fold);
  }
  timetuple() {
    const dst = this.dst();
    return pyTimeTuple(this, dst ? Number(dst.pyBool()) : -1);
  }
  utctimetuple() {
    return pyTimeTuple(pyMomentOf(pyMicro(this) - (this.utcoffset()?.total ?? 0n), 0, null), 0);
  }
  timestamp() {
    return pyTimestampOf(this);
  }
  isoformat(sep = "T", timespec = "auto") {
    if (typeof sep !== "string" || pyLen(sep) !== 1) {
      throw pyError("TypeError", `isoformat() argument 1 must be a unicode character, not ${pyArgumentType(sep)}`);
    }
    const offset = this.utcoffset();
    return pyDateText(this) + sep + pyClockText(this, timespec) + (offset ? pyOffsetText(offset, ":") : "");
  }
  astimezone(tz = null) {
    const zone = pyZone(tz) ?? new PyTimezone(new PyTimedelta(), "UTC");
    if (zone === this.tzinfo) return this;
    if (!this.utcoffset()) pyLocalSeconds(this);
    return pyMomentOf(...zone.fromUtc(pyMicro(this) - (this.utcoffset()?.total ?? 0n)), zone);
  }
  replace(
    year = this.year,
    month = this.month,
    day = this.day,
    hour = this.hour,
    minute = this.minute,
    second = this.second,
    microsecond = this.microsecond,
    tzinfo = this.tzinfo,
    fold = this.fold,
  ) {
    return new PyDatetime(year, month, day, hour, minute, second, microsecond, tzinfo, fold);
  }
  pyStr() {
    return this.isoformat(" ");
  }
  pyRepr() {
    return `datetime.datetime(${pyMomentArguments(this, [this.year, this.month, this.day])})`;
  }
  pyHash() {
    const offset = this.utcoffset();
    return `${offset ? "utc " : ""}${pyMicro(this) - (offset?.total ?? 0n)}`;
  }
  pyEquals(other) {
    if (!(other instanceof PyDatetime)) return other instanceof PyDate ? false : undefined;
    return pyMomentsApart(this, other, "equal") === 0n;
  }
  pyLess(other) {
    if (other instanceof PyDatetime) return pyMomentsApart(this, other, "compare") < 0n;
    if (!(other instanceof PyDate)) return undefined;
    throw pyError("TypeError", "can't compare datetime.datetime to datetime.date");
  }
  pyAdd(other) {
    return other instanceof PyTimedelta ? pyMomentOf(pyMicro(this) + other.total, 0, this.tzinfo) : undefined;
  }
  pySub(other) {
    if (other instanceof PyTimedelta) return pyMomentOf(pyMicro(this) - other.total, 0, this.tzinfo);
    return other instanceof PyDatetime ? PyTimedelta.of(pyMomentsApart(this, other, "subtract")) : undefined;
  }
}
