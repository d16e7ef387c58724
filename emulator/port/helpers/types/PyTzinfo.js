// A time zone, whichever it is.
class PyTzinfo {
  static pyName = "datetime.tzinfo";
  // The local time, and its fold, of a time in UTC; both in microseconds.
  fromUtc(micro) {
    return [micro + this.utcoffset(null).total, 0];
  }
  fromutc(dt) {
    return pyMomentOf(...this.fromUtc(pyMicro(dt)), this);
  }
  toJSON() {
    return pyNoJson(this);
  }
}
