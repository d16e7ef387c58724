// What time.gmtime() gives: a tuple with names.
class PyStructTime extends PyTuple {
  static pyName = "time.struct_time";
  static of(items, zone = null, offset = null) {
    const made = PyStructTime.from(items);
    Object.defineProperty(made, "place", { value: [zone, offset] });
    return made;
  }
  get tm_year() {
    return this[0];
  }
  get tm_mon() {
    return this[1];
  }
  get tm_mday() {
    return this[2];
  }
  get tm_hour() {
    return this[3];
  }
  get tm_min() {
    return this[4];
  }
  get tm_sec() {
    return this[5];
  }
  get tm_wday() {
    return this[6];
  }
  get tm_yday() {
    return this[7];
  }
  get tm_isdst() {
    return this[8];
  }
  get tm_zone() {
    return this.place[0];
  }
  get tm_gmtoff() {
    return this.place[1];
  }
  pyRepr() {
    const names = ["year", "mon", "mday", "hour", "min", "sec", "wday", "yday", "isdst"];
    return `time.struct_time(${names.map((name, index) => `tm_${name}=${this[index]}`).join(", ")})`;
  }
}
