// What sys.version_info is: a tuple with names.
class PyVersionInfo extends PyTuple {
  static pyName = "sys.version_info";
  get major() {
    return this[0];
  }
  get minor() {
    return this[1];
  }
  get micro() {
    return this[2];
  }
  get releaselevel() {
    return this[3];
  }
  get serial() {
    return this[4];
  }
  pyRepr() {
    const names = ["major", "minor", "micro", "releaselevel", "serial"];
    return `sys.version_info(${names.map((name, index) => `${name}=${pyRepr(this[index])}`).join(", ")})`;
  }
}
