// What date.isocalendar() gives: a tuple with names.
class PyIsoCalendarDate extends PyTuple {
  static pyName = "datetime.IsoCalendarDate";
  get year() {
    return this[0];
  }
  get week() {
    return this[1];
  }
  get weekday() {
    return this[2];
  }
  pyRepr() {
    return `datetime.IsoCalendarDate(year=${this.year}, week=${this.week}, weekday=${this.weekday})`;
  }
}
