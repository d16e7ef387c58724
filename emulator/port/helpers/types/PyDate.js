// A day of the calendar.
class PyDate {
  static pyName = "datetime.date";
  constructor(year, month, day) {
    Object.assign(this, pyInRange({ year, month, day }));
  }
  // The number of days up to this one, from year 1 on.
  toordinal() {
    return pyDayNumber(this.year, this.month, this.day);
  }
  weekday() {
    return (this.toordinal() + 6) % 7;
  }
  isoweekday() {
    return this.weekday() + 1;
  }
  isocalendar() {
    return pyIsoCalendar(this);
  }
  isoformat() {
    return pyDateText(this);
  }
  ctime() {
    return pyStrftime(this, "%c").replace(/ (\d+)$/, ` ${pyDateText(this).slice(0, 4)}`);
  }
  strftime(format) {
    return pyStrftime(this, format);
  }
  timetuple() {
    return pyTimeTuple(this, -1);
  }
  replace(year = this.year, month = this.month, day = this.day) {
    return new PyDate(year, month, day);
  }
  pyStr() {
    return this.isoformat();
  }
  pyRepr() {
    return `datetime.date(${this.year}, ${this.month}, ${this.day})`;
  }
  pyFormat(format) {
    return format === "" ? this.pyStr() : this.strftime(format);
  }
  pyHash() {
    return this.isoformat();
  }
  pyEquals(other) {
    if (!(other instanceof PyDate)) return undefined;
    return !(other instanceof PyDatetime) && this.toordinal() === other.toordinal();
  }
  pyLess(other) {
    if (!(other instanceof PyDate)) return undefined;
    if (other instanceof PyDatetime) throw pyError("TypeError", "can't compare datetime.datetime to datetime.date");
    return this.toordinal() < other.toordinal();
  }
  pyAdd(other) {
    return other instanceof PyTimedelta ? pyDateFrom(this.toordinal() + other.days) : undefined;
  }
  pyRadd(other) {
    return this.pyAdd(other);
  }
  pySub(other) {
    if (other instanceof PyTimedelta) return pyDateFrom(this.toordinal() - other.days);
    const isDate = other instanceof PyDate && !(other instanceof PyDatetime);
    return isDate ? new PyTimedelta(this.toordinal() - other.toordinal()) : undefined;
  }
  toJSON() {
    return pyNoJson(this);
  }
}
