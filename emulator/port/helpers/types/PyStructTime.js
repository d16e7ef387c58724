// What time.gmtime() gives: a tuple with names.
class PyStructTime extends PyTuple {
  static pyName = "time.struct_time";
  static names = ["year", "mon", "mday", "hour", "min", "sec", "wday", "yday", "isdst"].map((name) => `tm_${name}`);
  static of(items, zone = null, offset = null) {
    const made = PyStructTime.from(items);
    const named = PyStructTime.names.map((name, index) => [name, made[index]]);
    const fields = [...named, ["tm_zone", zone], ["tm_gmtoff", offset]];
    for (const [name, value] of fields) Object.defineProperty(made, name, { value });
    return made;
  }
  pyRepr() {
    return `time.struct_time(${PyStructTime.names.map((name) => `${name}=${this[name]}`).join(", ")})`;
  }
}
