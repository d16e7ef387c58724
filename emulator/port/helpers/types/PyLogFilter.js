// Lets records of one logger, and of those below it, pass: logging.Filter.
class PyLogFilter {
  static pyName = "logging.Filter";
  constructor(name = "") {
    this.name = name;
  }
  filter(record) {
    return this.name === "" || record.name === this.name || record.name.startsWith(`${this.name}.`);
  }
}
